using KyyContracts;

namespace Polite;

// The compiler alone would say that what is read here may be null.
public static class Reads
{
    public static string Shown(VideoTask task) => task.Status switch
    {
        VideoTaskStatus.Completed => task.VideoUrl.AbsoluteUri,
        VideoTaskStatus.Failed => task.Error.ToUpperInvariant(),
        _ => "please wait",
    };
}
