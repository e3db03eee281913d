namespace KyyContracts;

/// <summary>Saves results to files. A result's host gets no credentials of the service.</summary>
public sealed class ResultDownloader
{
    private const int BufferLength = 80 * 1024;
    private static readonly string[] CredentialHeaders = ["Authorization", "Proxy-Authorization", "Cookie"];
    private readonly HttpClient _httpClient;

    /// <summary>Creates a downloader.</summary>
    /// <param name="httpClient">
    /// The client that fetches results, without credentials. Its timeout is how long the server may send nothing.
    /// </param>
    /// <exception cref="ArgumentException">The client sends credentials or cookies with every request.</exception>
    public ResultDownloader(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        foreach (var header in CredentialHeaders)
        {
            if (httpClient.DefaultRequestHeaders.NonValidated.Contains(header))
            {
                throw new ArgumentException(
                    $"The client sends {header} with every request, which would give it to the result's host: use a client without.",
                    nameof(httpClient));
            }
        }

        _httpClient = httpClient;
    }

    /// <summary>A downloader for those who bring none.</summary>
    internal static ResultDownloader Shared { get; } = new(new HttpClient(new SocketsHttpHandler
    {
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    }));

    /// <summary>Saves a result. The file is there in full or not at all: what was there before stays until then.</summary>
    /// <param name="url">The absolute URL of the result.</param>
    /// <param name="path">The file to write; its folder must exist.</param>
    /// <param name="progress">Told as bytes come in.</param>
    /// <param name="cancellationToken">Ends the download; nothing is left of it.</param>
    /// <returns>The file.</returns>
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
        CancellationToken cancellationToken = default) =>
        DownloadAsync(url, lifetime: null, path, progress, cancellationToken);

    /// <summary>The same, with the time that the URL works, if the contract tells it.</summary>
    internal async Task<DownloadedFile> DownloadAsync(
        Uri url,
        TimeSpan? lifetime,
        string path,
        IProgress<DownloadProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The URL of a result must be absolute, and http or https.", nameof(url));
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var file = TargetFile.Open(path);
        using var source = new ResultSource(_httpClient, url, lifetime, cancellationToken);
        await source.OpenAsync().ConfigureAwait(false);

        var buffer = new byte[BufferLength];
        var bytes = 0L;
        progress?.Report(new DownloadProgress(bytes, source.Length));
        for (var count = await source.ReadAsync(buffer).ConfigureAwait(false);
             count > 0;
             count = await source.ReadAsync(buffer).ConfigureAwait(false))
        {
            await file.Stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            bytes += count;
            progress?.Report(new DownloadProgress(bytes, source.Length));
        }

        source.Check(bytes);
        cancellationToken.ThrowIfCancellationRequested();
        file.Commit();
        return new DownloadedFile(file.Path, bytes, source.MediaType);
    }
}
