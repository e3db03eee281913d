using KyyContracts;

namespace Rude;

public sealed class ReadsResultTooEarly(VideoResultClient client)
{
    public async Task<string> AtOnceAsync(string id)
    {
        var task = await client.GetVideoResultAsync(id);
        return task.VideoUrl!.AbsoluteUri; // KYY2003
    }

    public async Task<Uri?> AfterTheWrongTestAsync(string id, HttpClient http)
    {
        var task = await client.GetVideoResultAsync(id); // KYY2001
        if (task.Status == VideoTaskStatus.Queued)
        {
            return null;
        }

        using var answer = await http.GetAsync(task.VideoUrl!); // KYY2003
        return task.VideoUrl;
    }
}
