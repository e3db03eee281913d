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

    public void Report(WaitProgress value) =>
        Write($"{ElapsedText.Format(value.Elapsed),7}  {ProgressText.Describe(value, value.NextDelay, guard)}");

    public void Report(DownloadProgress value)
    {
        if (!_isDownloading)
        {
            _isDownloading = true;
            Write("downloading");
        }
    }
}
