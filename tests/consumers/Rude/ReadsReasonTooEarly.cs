using KyyContracts;

namespace Rude;

public sealed class ReadsReasonTooEarly(IVideoResultClient client)
{
    public async Task<Uri?> WhereTheTaskMayStillRunAsync(string id)
    {
        var task = await client.GetVideoResultAsync(id);
        if (task.Status == VideoTaskStatus.Completed)
        {
            return task.VideoUrl;
        }

        throw new InvalidOperationException(task.Error!.Trim()); // KYY2004
    }
}
