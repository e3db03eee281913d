using KyyContracts;

namespace Rude;

public sealed class IgnoresFailure(IVideoResultClient client)
{
    public async Task<Uri?> PollsOnAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken); // KYY2001 // KYY1008
            if (task.Status == VideoTaskStatus.Completed)
            {
                return task.VideoUrl;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        }
    }

    public async Task TakesItForSuccessAsync(string id, CancellationToken cancellationToken)
    {
        VideoTask task;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
            task = await client.GetVideoResultAsync(id, cancellationToken); // KYY2001
        }
        while (task.Status is VideoTaskStatus.Queued or VideoTaskStatus.Processing);

        Console.WriteLine($"The video is at {task.VideoUrl}");
    }
}
