using KyyContracts;

namespace Rude;

public sealed class WaitsByHand(IVideoResultClient client)
{
    public async Task<Uri?> UntilItIsThereAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken); // KYY1008
            if (task.Status == VideoTaskStatus.Completed)
            {
                return task.VideoUrl;
            }

            if (task.IsTerminal)
            {
                throw new InvalidOperationException(task.Error);
            }

            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        }
    }
}
