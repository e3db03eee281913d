using KyyContracts.Kiota;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace KyyContracts.Testing.Tests;

/// <summary>A generated client of either shape, without its types.</summary>
internal abstract class ServiceClient
{
    public static ServiceClient Create(ClientKind kind, HttpClient http, WaitOptions options) => kind switch
    {
        ClientKind.NSwag => new Of<VideoTask>(new VideoResultClient(http, options)),
        _ => new Of<Kiota.Models.VideoTask>(new KyyVideoApiClient(
            new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http)
            {
                BaseUrl = http.BaseAddress!.AbsoluteUri.TrimEnd('/'),
            })
        {
            WaitDefaults = options,
        }),
    };

    public abstract Task<TaskSnapshot> WaitAsync(string id, IProgress<WaitProgress>? progress = null);

    /// <summary>Waits for the result and saves it.</summary>
    public abstract Task<DownloadedFile> DownloadAsync(string id, string path, ResultDownloader downloader);

    private sealed class Of<TTask>(IPollable<TTask> client) : ServiceClient
    {
        public override async Task<TaskSnapshot> WaitAsync(string id, IProgress<WaitProgress>? progress = null) =>
            client.Describe(await client.WaitForCompletionAsync(id, progress: progress));

        public override async Task<DownloadedFile> DownloadAsync(string id, string path, ResultDownloader downloader) =>
            await client.DownloadAsync(await client.WaitForCompletionAsync(id), path, downloader);
    }
}
