using KyyContracts;

namespace Polite;

public sealed class Waits(IVideoResultClient client)
{
    public async Task<Uri> WithTheWaiterAsync(string id, CancellationToken cancellationToken)
    {
        var task = await client.WaitForCompletionAsync(id, cancellationToken: cancellationToken);
        return task.VideoUrl ?? throw new InvalidOperationException("The task has no video.");
    }

    public async Task<string?> ByHandAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var task = await client.GetVideoResultAsync(id, cancellationToken);
            if (task.IsCompleted)
            {
                return task.VideoUrl.AbsoluteUri;
            }

            if (task.IsTerminal)
            {
                throw new InvalidOperationException(task.Error);
            }

            await Task.Delay(VideoResultContract.GetVideoResult.MinDelay, cancellationToken);
        }

        return null;
    }
}
