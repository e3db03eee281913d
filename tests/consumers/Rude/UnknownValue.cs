using KyyContracts;

namespace Rude;

public static class UnknownValue
{
    public static bool IsFast(VideoTask task) => task.Model is "kyyvideo2_fast"
        or "kyyvideo2-fast-pro"; // KYY2007
}
