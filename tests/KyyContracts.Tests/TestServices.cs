using KyyContracts.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KyyContracts.Tests;

/// <summary>A service provider with the client in it.</summary>
internal static class TestServices
{
    public const string Key = "test-key-7f3a";

    public static ServiceProvider For(
        LoopbackServer server, Action<KyyVideoOptions>? configure = null, Action<IServiceCollection>? register = null) =>
        With(options =>
        {
            options.BaseAddress = server.Address;
            configure?.Invoke(options);
        }, register);

    public static ServiceProvider With(Action<KyyVideoOptions>? configure, Action<IServiceCollection>? register = null)
    {
        var services = new ServiceCollection();
        services.AddKyyVideo(options =>
        {
            options.ApiKey = Key;
            configure?.Invoke(options);
        });
        register?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public static IVideoResultClient Client(this IServiceProvider services) => services.GetRequiredService<IVideoResultClient>();
}
