using KyyContracts;
using KyyContracts.Kiota;
using KyyContracts.Kiota.Models;

namespace KiotaPolite;

public sealed class Waits(KyyVideoApiClient client)
{
    public async Task<Uri?> WithTheWaiterAsync(string id, CancellationToken cancellationToken)
    {
        var task = await client.WaitForCompletionAsync(id, cancellationToken: cancellationToken);
        return task.IsCompleted ? task.VideoUrl : null;
    }

    public async Task<Uri?> ByHandAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var task = await client.V1.Result[id].GetAsync(cancellationToken: cancellationToken);
            if (task?.IsCompleted == true)
            {
                return task.VideoUrl;
            }

            if (task?.IsTerminal == true)
            {
                throw new InvalidOperationException(task.Error);
            }

            await Task.Delay(KyyVideoApiContract.GetVideoResult.MinDelay, cancellationToken);
        }

        return null;
    }
}
