using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Output;

/// <summary>How a command ended. What is null is not known, or does not apply.</summary>
internal sealed record Report
{
    public string? Id { get; init; }

    public TaskSnapshot? Snapshot { get; init; }

    public int? Polls { get; init; }

    public TimeSpan? Elapsed { get; init; }

    public DownloadedFile? File { get; init; }

    public Problem? Problem { get; init; }

    public ExitCode ExitCode => Problem?.ExitCode ?? ExitCode.Completed;
}
