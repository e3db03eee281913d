namespace KyyContracts;

/// <summary>Saves the results of tasks.</summary>
public static class DownloadExtensions
{
    /// <summary>Saves the result of a task that has one. The result's host gets no credentials of the service.</summary>
    /// <typeparam name="TTask">The client's own type of task.</typeparam>
    /// <param name="client">The client that the task comes from.</param>
    /// <param name="task">The task, with its result.</param>
    /// <param name="path">The file to write; its folder must exist. It is there in full or not at all.</param>
    /// <param name="downloader">What fetches the result; null means a shared one.</param>
    /// <param name="progress">Told as bytes come in.</param>
    /// <param name="cancellationToken">Ends the download; nothing is left of it.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The task has not come to its result.</exception>
    /// <exception cref="ContractViolationException">The task has come to its result, but the service gave no URL for it.</exception>
    /// <exception cref="ArgumentException">The path cannot be one, or is a folder.</exception>
    /// <exception cref="DirectoryNotFoundException">The file's folder does not exist.</exception>
    /// <exception cref="DownloadException">The result could not be fetched, or not in full.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<DownloadedFile> DownloadAsync<TTask>(
        this IPollable<TTask> client,
        TTask task,
        string path,
        ResultDownloader? downloader = null,
        IProgress<DownloadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(task);
        var snapshot = client.Describe(task);
        var url = snapshot.Result ?? throw WithoutResult(snapshot);
        var lifetime = client.Contract.PropertyFor(ResponseRole.Result)?.Lifetime;
        return await (downloader ?? ResultDownloader.Shared)
            .DownloadAsync(url, lifetime, path, progress, cancellationToken).ConfigureAwait(false);
    }

    private static Exception WithoutResult(TaskSnapshot snapshot)
    {
        var log = new WaitLog(snapshot.Id) { Snapshot = snapshot };
        return snapshot.Kind == TaskStateKind.Success
            ? WaitEnd.WithoutResult(log)
            : new InvalidOperationException(
                $"{log.Subject} has no result to download: it is {WaitEnd.State(log)}. Wait for its completion first.");
    }
}
