using KyyContracts;

namespace Rude;

public sealed class DiscardsAnswer(IVideoResultClient client)
{
    public async Task<VideoTask> PollsForNothingAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await client.GetVideoResultAsync(id, cancellationToken); // KYY1003 // KYY2006
            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        }

        return await client.GetVideoResultAsync(id, cancellationToken);
    }
}
