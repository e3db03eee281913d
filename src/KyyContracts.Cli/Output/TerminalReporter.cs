using Spectre.Console;

namespace KyyContracts.Cli.Output;

/// <summary>Progress that redraws itself in place and gives way to the result.</summary>
internal sealed class TerminalReporter(KyyHost host, TextGuard guard) : IReporter
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(150);

    private readonly IAnsiConsole _console = CreateConsole(host);
    private volatile WaitScreen? _screen;

    public void Note(string text) => _console.Write(new Text(text + '\n', new Style(decoration: Decoration.Dim)));

    public async Task<Report> RunAsync(TimeProvider clock, Func<Task<Report>> work)
    {
        _screen = new WaitScreen(clock, guard, _console.Profile.Capabilities.Unicode);
        var running = work();
        await _console.Live(_screen.Draw()).AutoClear(true).StartAsync(async live =>
        {
            while (!running.IsCompleted)
            {
                live.UpdateTarget(_screen.Draw());
                // The eye of who watches keeps real time, whatever the clock of the wait does.
                await Task.WhenAny(running, Task.Delay(Tick)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    public void Report(WaitProgress value) => _screen?.Update(value);

    public void Report(DownloadProgress value) => _screen?.Update(value);

    public int Finish(Report report)
    {
        foreach (var line in ReportText.ResultLines(report, guard))
        {
            _console.Write(new Text(line.Label, new Style(decoration: Decoration.Dim)));
            if (line.Name == ReportText.StatusLabel)
            {
                _console.Write(new Text(line.Value, ColorOf(report.Snapshot?.Kind)));
                _console.WriteLine();
            }
            else
            {
                // Not through the console: it would break a long URL, which then cannot be copied.
                host.Out.WriteLine(line.Value);
            }
        }

        host.Out.Flush();
        ProblemText.Write(host.Error, report.Problem, guard);
        return (int)report.ExitCode;
    }

    private static Style ColorOf(TaskStateKind? kind) => new(kind switch
    {
        TaskStateKind.Success => Color.Green,
        TaskStateKind.Failure => Color.Red,
        _ => Color.Yellow,
    });

    private static IAnsiConsole CreateConsole(KyyHost host) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(host.Out),
        Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
        ColorSystem = string.IsNullOrEmpty(host.Variable("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
    });
}
