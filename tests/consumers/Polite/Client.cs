using KyyContracts;
using Microsoft.Extensions.DependencyInjection;

namespace Polite;

/// <summary>A client that is set up, and a result that is used, as the contract asks.</summary>
public static class Client
{
    public static IServiceCollection AddVideo(this IServiceCollection services, Func<string, string?> settings)
    {
        services.AddKyyVideo(options =>
        {
            options.ApiKey = settings("KyyVideo:ApiKey") ?? "";
            options.BaseAddress = new Uri(settings("KyyVideo:BaseAddress") ?? "https://video.example.com/api/");
            options.Deadline = TimeSpan.FromMinutes(30);
        });
        return services;
    }

    public static KyyVideoOptions OnThisMachine() => new() { ApiKey = "your-key", BaseAddress = new Uri("http://localhost:5080/") };

    public static bool IsOver(VideoTask task) => task.StatusText is "completed" or "failed" or "archived";

    public static bool IsFast(VideoTask task) => task.Model.Equals("KyyVideo2_Fast", StringComparison.OrdinalIgnoreCase);

    public static async Task<string?> SaveAsync(IVideoResultClient client, VideoTask task, string path, CancellationToken cancellationToken) =>
        task.IsCompleted ? (await client.DownloadAsync(task, path, cancellationToken: cancellationToken)).Path : null;

    public static async Task<Stream?> OpenAsync(HttpClient storage, VideoTask task, CancellationToken cancellationToken) =>
        task.IsCompleted ? await storage.GetStreamAsync(task.VideoUrl, cancellationToken) : null;
}
