using KyyContracts;

namespace Rude;

public sealed class WaitsByHand(IVideoResultClient client)
{
    public async Task<Uri?> UntilItIsThereAsync(string id, CancellationToken cancellationToken)
    {
        VideoTask task;
        while (true)
        {
            task = await client.GetVideoResultAsync(id, cancellationToken); // KYY1008
            if (task.IsTerminal)
            {
                break;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        }

        if (!task.IsCompleted)
        {
            throw new InvalidOperationException(task.Error);
        }

        return task.VideoUrl;
    }
}
