using KyyContracts;

namespace Rude;

public sealed class MalformedTaskId(IVideoResultClient client)
{
    public Task<VideoTask> OfAnotherServiceAsync() => client.GetVideoResultAsync("4711"); // KYY5001
}
