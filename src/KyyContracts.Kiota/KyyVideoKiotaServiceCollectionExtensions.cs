using KyyContracts;
using KyyContracts.Kiota;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the KyyVideo2 client in Kiota's shape.</summary>
public static class KyyVideoKiotaServiceCollectionExtensions
{
    private const string ApiClientName = "KyyContracts.KyyVideoKiota";
    private const string DownloadClientName = "KyyContracts.KyyVideoKiota.Download";

    /// <summary>
    /// Registers <see cref="KyyVideoApiClient"/>, and <see cref="ResultDownloader"/> with a client of its own that has no
    /// credentials. The options are checked when the host starts, otherwise at the first use. A registered
    /// <see cref="TimeProvider"/> is the clock of waits. Nothing below the waiter tries again: Kiota's retries would poll
    /// behind its back.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client that talks to the API, for handlers such as a resilience handler.</returns>
    public static IHttpClientBuilder AddKyyVideoKiota(this IServiceCollection services, Action<KyyVideoKiotaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<KyyVideoKiotaOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<KyyVideoKiotaOptions>, KyyVideoKiotaOptionsValidator>());
        services.TryAddTransient<ApiKeyProvider>();
        services.AddHttpClient(DownloadClientName)
            .UseSocketsHttpHandler((handler, _) => handler.UseCookies = false)
            .AddTypedClient(httpClient => new ResultDownloader(httpClient));

        return services
            .AddHttpClient(ApiClientName)
            .AddTypedClient(CreateClient)
            .UseSocketsHttpHandler((handler, _) =>
            {
                // The key must not follow a redirect, and nothing is kept between requests.
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
            })
            .AddHttpMessageHandler(() => new HeadersInspectionHandler());
    }

    private static KyyVideoApiClient CreateClient(HttpClient httpClient, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<KyyVideoKiotaOptions>>().CurrentValue;
        var authentication = new BaseBearerTokenAuthenticationProvider(services.GetRequiredService<ApiKeyProvider>());
        var adapter = new HttpClientRequestAdapter(authentication, httpClient: httpClient)
        {
            BaseUrl = options.BaseAddress.AbsoluteUri.TrimEnd('/'),
        };
        return new KyyVideoApiClient(adapter)
        {
            WaitDefaults = new WaitOptions { Deadline = options.Deadline, TimeProvider = services.GetService<TimeProvider>() },
        };
    }
}
