using KyyContracts;

namespace Rude;

public static class UnknownStateText
{
    public static bool HasSucceeded(VideoTask task) => task.StatusText == "succeeded"; // KYY2005

    public static bool IsOver(VideoTask task) => task.Status.ToString() is "completed" // KYY2005
        or "Failed";

    public static string Describe(VideoTask task) => task.StatusText switch
    {
        "queued" or "processing" => "under way",
        "Completed" => "there", // KYY2005
        _ => "gone",
    };
}
