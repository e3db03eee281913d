namespace KyyContracts.Cli.Output;

/// <summary>Shows how a command goes, then how it ended.</summary>
internal interface IReporter : IProgress<WaitProgress>, IProgress<DownloadProgress>
{
    /// <summary>Says something beside progress and result, before <see cref="RunAsync"/>.</summary>
    void Note(string text);

    /// <summary>Runs the work while its progress shows.</summary>
    Task<Report> RunAsync(TimeProvider clock, Func<Task<Report>> work);

    /// <summary>Shows how the command ended and gives its exit code.</summary>
    int Finish(Report report);
}
