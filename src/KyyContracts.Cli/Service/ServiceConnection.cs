using KyyContracts.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KyyContracts.Cli.Service;

/// <summary>A client of the service, or of a mock server that lives as long as the connection.</summary>
internal sealed class ServiceConnection : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IAsyncDisposable? _server;

    private ServiceConnection(Settings settings, TimeProvider clock, IAsyncDisposable? server)
    {
        _server = server;
        Clock = clock;
        var services = new ServiceCollection().AddSingleton(clock);
        if (server is not null)
        {
            // A proxy, set for the world outside, cannot reach a server inside this process.
            services.ConfigureHttpClientDefaults(
                client => client.UseSocketsHttpHandler((handler, _) => handler.UseProxy = false));
        }

        services.AddKyyVideo(options =>
        {
            options.ApiKey = settings.ApiKey;
            options.BaseAddress = settings.BaseAddress ?? options.BaseAddress;
        });
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<IVideoResultClient>();
        Downloader = _services.GetRequiredService<ResultDownloader>();
    }

    public TimeProvider Clock { get; }

    public IPollable<VideoTask> Client { get; }

    public ResultDownloader Downloader { get; }

    public static ServiceConnection ToService(Settings settings, TimeProvider clock) => new(settings, clock, server: null);

    public static ServiceConnection ToMock(MockServer server) =>
        new(new Settings(server.ApiKey, server.BaseAddress), server.Clock, server);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync().ConfigureAwait(false);
        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
        }
    }
}
