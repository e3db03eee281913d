using System.Text.Json.Nodes;

namespace KyyContracts.Tests;

/// <summary>Bodies as the service sends them.</summary>
internal static class VideoAnswer
{
    public const string Id = "video_fd35ee52-2a98-44a6-b930-29a88ce9b8fd";

    /// <summary>A task in a state, with other properties as the change makes them.</summary>
    public static string Of(string status, Action<JsonObject>? change = null)
    {
        var body = new JsonObject
        {
            ["id"] = Id,
            ["object"] = "video",
            ["created"] = 1774836724,
            ["model"] = "kyyvideo2_fast",
            ["status"] = status,
            ["video_url"] = status == "completed" ? "https://videos.example.com/clip.mp4" : null,
            ["error"] = status == "failed" ? "The reference image could not be read." : null,
        };
        change?.Invoke(body);
        return body.ToJsonString();
    }
}
