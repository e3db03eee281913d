using KyyContracts; // KYY9002

namespace Rude;

// The .editorconfig beside it says something of this file that no rule understands.
public sealed class OptionNotUnderstood(IVideoResultClient client)
{
    public Task<VideoTask> AskOnceAsync(string id) => client.GetVideoResultAsync(id);
}
