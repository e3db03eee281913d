namespace KyyContracts;

/// <summary>Saves the results of tasks.</summary>
public static class DownloadExtensions
{
    /// <summary>Saves the result of a task that has one.</summary>
    /// <typeparam name="TTask">The client's own type of task.</typeparam>
    /// <param name="client">The client that the task comes from.</param>
    /// <param name="task">The task, with its result.</param>
    /// <param name="path">The file to write; its folder must exist.</param>
    /// <param name="downloader">What fetches the result; null means a shared one without credentials.</param>
    /// <param name="progress">Told as bytes come in.</param>
    /// <param name="cancellationToken">Ends the download; nothing is left of it.</param>
    /// <exception cref="InvalidOperationException">The task has not come to its result.</exception>
    /// <exception cref="ContractViolationException">The task has come to its result, but the service gave no URL for it.</exception>
    /// <inheritdoc cref="ResultDownloader.DownloadAsync"/>
    public static Task<DownloadedFile> DownloadAsync<TTask>(
        this IPollable<TTask> client,
        TTask task,
        string path,
        ResultDownloader? downloader = null,
        IProgress<DownloadProgress>? progress = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
