using KyyContracts;

namespace Rude;

public static class KeptInStatic
{
    private static readonly Dictionary<string, Uri?> Videos = [];

    public static void Keep(VideoTask task) => Videos[task.Id] = task.VideoUrl; // KYY3003
}
