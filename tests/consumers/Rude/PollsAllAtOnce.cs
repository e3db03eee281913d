using KyyContracts;

namespace Rude;

public sealed class PollsAllAtOnce(IVideoResultClient client)
{
    public Task<VideoTask[]> AskForAllAsync(IEnumerable<string> ids) =>
        Task.WhenAll(ids.Select(id => client.GetVideoResultAsync(id))); // KYY1007

    public async Task<IReadOnlyList<VideoTask>> WaitForAllAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var waits = new List<Task<VideoTask>>();
        foreach (var id in ids)
        {
            waits.Add(client.WaitForCompletionAsync(id, cancellationToken: cancellationToken)); // KYY1007
        }

        return await Task.WhenAll(waits);
    }
}
