using KyyContracts;

namespace Rude;

public sealed class ShortDeadline(IVideoResultClient client)
{
    public Task<VideoTask> HalfAMinuteAsync(string id, CancellationToken cancellationToken) =>
        client.WaitForCompletionAsync(id, new WaitOptions { Deadline = TimeSpan.FromSeconds(30) }, cancellationToken: cancellationToken); // KYY1006
}
