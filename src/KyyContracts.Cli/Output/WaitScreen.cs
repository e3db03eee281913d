using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KyyContracts.Cli.Output;

/// <summary>A wait or a download as it stands at the moment of drawing.</summary>
/// <param name="clock">The clock of the wait.</param>
/// <param name="guard">Makes the service's texts fit to print.</param>
/// <param name="isUnicode">Whether the terminal shows more than ASCII.</param>
internal sealed class WaitScreen(TimeProvider clock, TextGuard guard, bool isUnicode)
{
    private const int BarWidth = 30;

    private readonly long _start = clock.GetTimestamp();
    private readonly Spinner _spinner = isUnicode ? Spinner.Known.Dots : Spinner.Known.Line;
    private int _frame;
    private volatile Moment? _moment;
    private volatile string? _download;

    public void Update(WaitProgress progress) => _moment = new Moment(progress, clock.GetTimestamp());

    public void Update(DownloadProgress progress) => _download = progress.TotalBytes is { } total
        ? string.Create(CultureInfo.InvariantCulture, $"downloading  {progress.Bytes:N0} of {total:N0} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"downloading  {progress.Bytes:N0} bytes");

    public IRenderable Draw()
    {
        var frame = _spinner.Frames[_frame++ % _spinner.Frames.Count];
        if (_download is { } download)
        {
            return Line(frame, download);
        }

        return _moment is { } moment
            ? new Rows([Line(frame, Describe(moment)), .. Bar(moment)])
            : Line(frame, $"asking  {ElapsedText.Format(clock.GetElapsedTime(_start))}");
    }

    private static Text Line(string mark, string text) => new($"{mark} {text}");

    private string Describe(Moment moment)
    {
        var since = clock.GetElapsedTime(moment.Timestamp);
        var elapsed = ElapsedText.Format(moment.Progress.Elapsed + since);
        return $"{elapsed}  {ProgressText.Describe(moment.Progress, moment.Progress.NextDelay - since, guard)}";
    }

    private IEnumerable<IRenderable> Bar(Moment moment)
    {
        if (moment.Progress is not { Estimate: { } estimate, Age: { } age } || estimate.To <= TimeSpan.Zero)
        {
            yield break;
        }

        // A task that waits for its start has no age, and gets none by waiting.
        var now = age > TimeSpan.Zero ? age + clock.GetElapsedTime(moment.Timestamp) : age;
        var done = (int)(Math.Clamp(now / estimate.To, 0, 1) * BarWidth);
        var (full, empty) = isUnicode ? ('━', '─') : ('#', '-');
        yield return new Paragraph("  ")
            .Append(new string(full, done), new Style(now > estimate.To ? Color.Yellow : Color.Green))
            .Append(new string(empty, BarWidth - done), new Style(Color.Grey))
            .Append($"  {ProgressText.Estimate(moment.Progress)}");
    }

    private sealed record Moment(WaitProgress Progress, long Timestamp);
}
