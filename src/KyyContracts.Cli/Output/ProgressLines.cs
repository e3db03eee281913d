namespace KyyContracts.Cli.Output;

/// <summary>Progress as lines, each complete and flushed, for readers that come and go.</summary>
internal sealed class ProgressLines(TextWriter writer, TextGuard guard)
    : IProgress<WaitProgress>, IProgress<DownloadProgress>
{
    private bool _isDownloading;

    public void Write(string line)
    {
        writer.WriteLine(line);
        writer.Flush();
    }

    public void Report(WaitProgress value)
    {
        var estimate = ProgressText.Estimate(value) is { } text ? $"  {text}" : "";
        Write($"{ElapsedText.Format(value.Elapsed),7}  {ProgressText.Describe(value, value.NextDelay, guard)}{estimate}");
    }

    public void Report(DownloadProgress value)
    {
        if (!_isDownloading)
        {
            _isDownloading = true;
            Write("downloading");
        }
    }
}
