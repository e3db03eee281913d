using KyyContracts;
using Microsoft.Extensions.DependencyInjection;

namespace Rude;

public static class HardCodedKey
{
    public static IServiceCollection AddVideo(this IServiceCollection services)
    {
        services.AddKyyVideo(options => options.ApiKey = "kyy_live_9fKq27LmZx81TbVw"); // KYY4001
        return services;
    }

    public static KyyVideoOptions Options() => new() { ApiKey = Environment.GetEnvironmentVariable("KYY_API_KEY") ?? "kyy_live_9fKq27LmZx81TbVw" }; // KYY4001
}
