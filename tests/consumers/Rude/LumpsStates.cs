using KyyContracts;

namespace Rude;

public static class LumpsStates
{
    public static string Shown(VideoTask task) => task.Status switch // KYY2002
    {
        VideoTaskStatus.Completed => "ready",
        _ => "please wait",
    };

    public static void Print(string status, VideoTask task)
    {
        switch (task.StatusText) // KYY2002
        {
            case "completed":
                Console.WriteLine("ready");
                break;
        }

        Console.WriteLine(status);
    }
}
