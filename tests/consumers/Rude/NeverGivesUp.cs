using KyyContracts;

namespace Rude;

public sealed class NeverGivesUp(IVideoResultClient client)
{
    public async Task<VideoTask> AsLongAsItTakesAsync(string id)
    {
        while (true)
        {
            var task = await client.GetVideoResultAsync(id); // KYY1004
            if (task.IsTerminal)
            {
                return task;
            }

            await Task.Delay(TimeSpan.FromSeconds(30));
        }
    }
}
