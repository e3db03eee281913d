using KyyContracts;

namespace Rude;

public sealed class PollsWithoutPause(IVideoResultClient client)
{
    public async Task<VideoTask> AtOnceAsync(string id, CancellationToken cancellationToken)
    {
        VideoTask task;
        do
        {
            task = await client.GetVideoResultAsync(id, cancellationToken); // KYY1002
        }
        while (task.Status is VideoTaskStatus.Queued or VideoTaskStatus.Processing);

        return task;
    }
}
