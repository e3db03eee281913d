using KyyContracts;

namespace Rude;

public sealed class PollsSoonerThanRecommended(IVideoResultClient client)
{
    public async Task<VideoTask> EveryTwelveSecondsAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken); // KYY1009
            if (task.IsTerminal)
            {
                return task;
            }

            await Task.Delay(TimeSpan.FromSeconds(12), cancellationToken);
        }
    }
}
