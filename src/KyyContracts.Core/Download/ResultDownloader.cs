namespace KyyContracts;

/// <summary>Saves results to files. A result's host gets no credentials of the service.</summary>
public sealed class ResultDownloader
{
    private readonly HttpClient _httpClient;

    /// <summary>Creates a downloader.</summary>
    /// <param name="httpClient">
    /// The client that fetches results, without credentials. Its timeout is how long the server may send nothing.
    /// </param>
    /// <exception cref="ArgumentException">The client sends credentials or cookies with every request.</exception>
    public ResultDownloader(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _httpClient = httpClient;
    }

    /// <summary>Saves a result. The file is there in full or not at all: what was there before stays until then.</summary>
    /// <param name="url">The absolute URL of the result.</param>
    /// <param name="path">The file to write; its folder must exist.</param>
    /// <param name="progress">Told as bytes come in.</param>
    /// <param name="cancellationToken">Ends the download; nothing is left of it.</param>
    /// <exception cref="ArgumentException">The URL or the path cannot be one, or the path is a folder.</exception>
    /// <exception cref="DirectoryNotFoundException">The file's folder does not exist.</exception>
    /// <exception cref="DownloadException">The result could not be fetched, or not in full.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<DownloadedFile> DownloadAsync(
        Uri url,
        string path,
        IProgress<DownloadProgress>? progress = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException(_httpClient.ToString());
}
