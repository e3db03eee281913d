using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace KyyContracts.Testing.Hosting;

/// <summary>Cuts the connections that are still open some time after the server was told to stop; Kestrel would wait half a minute for them.</summary>
internal sealed class LingeringConnections : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _cut = new();

    public void Apply(IServiceCollection services) =>
        services.Configure<KestrelServerOptions>(kestrel =>
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => WatchAsync(connection, next))));

    /// <summary>Starts the time that open connections have left.</summary>
    public void CutSoon() => _cut.CancelAfter(Grace);

    public void Dispose() => _cut.Dispose();

    private async Task WatchAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        await using (_cut.Token.Register(connection.Abort).ConfigureAwait(false))
        {
            await next(connection).ConfigureAwait(false);
        }
    }
}
