using KyyContracts;

namespace Rude;

public sealed class PollsFinishedTask(IVideoResultClient client)
{
    public async Task PrintAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken); // KYY1003
            Console.WriteLine(task.Status);
            await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        }
    }
}
