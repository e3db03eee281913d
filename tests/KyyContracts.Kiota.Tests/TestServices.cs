using KyyContracts.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KyyContracts.Kiota.Tests;

/// <summary>A service provider with the client in it.</summary>
internal static class TestServices
{
    public const string Key = "test-key-7f3a";

    public static ServiceProvider For(LoopbackServer server, Action<KyyVideoKiotaOptions>? configure = null) => With(options =>
    {
        options.BaseAddress = server.Address;
        configure?.Invoke(options);
    });

    public static ServiceProvider With(Action<KyyVideoKiotaOptions> configure, Action<IServiceCollection>? register = null)
    {
        var services = new ServiceCollection();
        services.AddKyyVideoKiota(options =>
        {
            options.ApiKey = Key;
            configure(options);
        });
        register?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public static KyyVideoApiClient Client(this IServiceProvider services) => services.GetRequiredService<KyyVideoApiClient>();
}
