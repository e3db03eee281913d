using KyyContracts;

namespace Rude;

public sealed class BlocksThread(IVideoResultClient client)
{
    public VideoTask Wait(string id) => client.WaitForCompletionAsync(id).GetAwaiter().GetResult(); // KYY1005

    public async Task<VideoTask?> SleepAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken);
            if (task.IsTerminal)
            {
                return task;
            }

            Thread.Sleep(30_000); // KYY1005
        }

        return null;
    }
}
