namespace KyyContracts.Cli.Output;

/// <summary>Lines for logs, pipes and files: one a poll, nothing redrawn, no colour.</summary>
internal sealed class PlainReporter(KyyHost host, TextGuard guard) : IReporter
{
    private readonly ProgressLines _lines = new(host.Out, guard);

    public void Note(string text) => _lines.Write(text);

    public Task<Report> RunAsync(TimeProvider clock, Func<Task<Report>> work) => work();

    public void Report(WaitProgress value) => _lines.Report(value);

    public void Report(DownloadProgress value) => _lines.Report(value);

    public int Finish(Report report)
    {
        foreach (var line in ReportText.ResultLines(report, guard))
        {
            _lines.Write(line.ToString());
        }

        ProblemText.Write(host.Error, report.Problem, guard);
        return (int)report.ExitCode;
    }
}
