using KyyContracts;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the KyyVideo2 client.</summary>
public static class KyyVideoServiceCollectionExtensions
{
    private const string ApiClientName = "KyyContracts.KyyVideo";
    private const string DownloadClientName = "KyyContracts.KyyVideo.Download";

    /// <summary>
    /// Registers <see cref="IVideoResultClient"/>, and <see cref="ResultDownloader"/> with a client of its own that has no
    /// credentials. The options are checked when the host starts, otherwise at the first use. A registered
    /// <see cref="TimeProvider"/> is the clock of waits.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client that talks to the API, for handlers such as a resilience handler.</returns>
    public static IHttpClientBuilder AddKyyVideo(this IServiceCollection services, Action<KyyVideoOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<KyyVideoOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<KyyVideoOptions>, KyyVideoOptionsValidator>());
        services.TryAddTransient<BearerHandler>();
        services.AddHttpClient(DownloadClientName)
            .UseSocketsHttpHandler((handler, _) => handler.UseCookies = false)
            .AddTypedClient(httpClient => new ResultDownloader(httpClient));

        return services
            .AddHttpClient<IVideoResultClient, VideoResultClient>(ApiClientName, CreateClient)
            .UseSocketsHttpHandler((handler, _) =>
            {
                // The key must not follow a redirect, and nothing is kept between requests.
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
            })
            .AddHttpMessageHandler<BearerHandler>();
    }

    private static VideoResultClient CreateClient(HttpClient httpClient, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<KyyVideoOptions>>().CurrentValue;
        httpClient.BaseAddress = options.BaseAddress;
        return new VideoResultClient(
            httpClient, new WaitOptions { Deadline = options.Deadline, TimeProvider = services.GetService<TimeProvider>() });
    }
}
