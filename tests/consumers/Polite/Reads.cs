using KyyContracts;

namespace Polite;

// The compiler alone would say that what is read here may be null.
public static class Reads
{
    public static string Shown(VideoTask task)
    {
        if (task.Status == VideoTaskStatus.Completed)
        {
            return task.VideoUrl.AbsoluteUri;
        }

        return task.Status == VideoTaskStatus.Failed ? task.Error.ToUpperInvariant() : "please wait";
    }
}
