using KyyContracts.Cli.Output;
using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Service;

/// <summary>One command's work on one task: what it works with, and what is known of the task so far.</summary>
/// <param name="id">The task's id.</param>
/// <param name="connection">The service.</param>
/// <param name="reporter">Told how the wait goes.</param>
internal sealed class TaskSession(string id, ServiceConnection connection, IReporter reporter) : IProgress<WaitProgress>
{
    private WaitProgress? _progress;
    private TaskSnapshot? _snapshot;

    public string Id => id;

    public IPollable<VideoTask> Client => connection.Client;

    public TimeProvider Clock => connection.Clock;

    public void Report(WaitProgress value)
    {
        _progress = value;
        _snapshot = value.Snapshot ?? _snapshot;
        reporter.Report(value);
    }

    public async Task<VideoTask> AskAsync(CancellationToken cancellationToken)
    {
        var poll = await Client.PollAsync(id, cancellationToken).ConfigureAwait(false);
        _snapshot = poll.Snapshot;
        return poll.Task;
    }

    public async Task<VideoTask> WaitAsync(TimeSpan? deadline, CancellationToken cancellationToken)
    {
        var options = new WaitOptions { Deadline = deadline, TimeProvider = Clock };
        var task = await Client.WaitForCompletionAsync(id, options, this, cancellationToken).ConfigureAwait(false);
        _snapshot = Client.Describe(task);
        return task;
    }

    public Task<DownloadedFile> DownloadAsync(VideoTask task, string path, CancellationToken cancellationToken) =>
        Client.DownloadAsync(task, path, connection.Downloader, reporter, cancellationToken);

    /// <summary>Sums up.</summary>
    public Report Report(Problem? problem = null, DownloadedFile? file = null) => new()
    {
        Id = id,
        Snapshot = _snapshot,
        Polls = _progress?.Polls,
        Elapsed = _progress?.Elapsed,
        Problem = problem,
        File = file,
    };

    /// <summary>Sums up after an error, which may know more than the last poll did.</summary>
    public Report Report(Exception error, Problem problem) => error is not TaskWaitException { Polls: > 0 } wait
        ? Report(problem)
        : Report(problem) with
        {
            Snapshot = wait.LastSnapshot ?? _snapshot,
            Polls = wait.Polls,
            Elapsed = wait.Elapsed,
        };
}
