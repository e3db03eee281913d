using KyyContracts;

namespace Rude;

public sealed class PollsTooOften(IVideoResultClient client)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    public async Task<VideoTask> EveryFiveSecondsAsync(string id)
    {
        while (true)
        {
            var task = await client.GetVideoResultAsync(id); // KYY1001 // KYY1004
            if (task.IsTerminal)
            {
                return task;
            }

            await Task.Delay(5000);
        }
    }

    public async Task<VideoTask?> ByTimerAsync(string id, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken); // KYY1001
            Console.WriteLine(task.Status);
            if (task.IsTerminal)
            {
                return task;
            }
        }

        return null;
    }

    public VideoTask Blocking(string id)
    {
        var task = client.GetVideoResultAsync(id).GetAwaiter().GetResult(); // KYY1005
        while (task.Status is VideoTaskStatus.Queued or VideoTaskStatus.Processing)
        {
            Thread.Sleep(1000); // KYY1005
            task = client.GetVideoResultAsync(task.Id).GetAwaiter().GetResult(); // KYY1001 // KYY1004 // KYY1005
        }

        return task;
    }
}
