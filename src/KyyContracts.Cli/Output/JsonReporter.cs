namespace KyyContracts.Cli.Output;

/// <summary>One JSON document on standard output at the end; all else goes to standard error.</summary>
internal sealed class JsonReporter(KyyHost host, TextGuard guard) : IReporter
{
    private readonly ProgressLines _lines = new(host.Error, guard);

    public void Note(string text) => _lines.Write(text);

    public Task<Report> RunAsync(TimeProvider clock, Func<Task<Report>> work) => work();

    public void Report(WaitProgress value) => _lines.Report(value);

    public void Report(DownloadProgress value) => _lines.Report(value);

    public int Finish(Report report)
    {
        host.Out.WriteLine(ReportJson.Write(report, guard));
        host.Out.Flush();
        ProblemText.Write(host.Error, report.Problem, guard);
        return (int)report.ExitCode;
    }
}
