// Tasks that helpers take or hand back by reference, and waits that are extensions.

internal sealed class ByReference(IRenderClient client)
{
    public async Task<Uri?> TriesAsync(string id, CancellationToken token)
    {
        var polls = 0;
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (TryEnd(in task, ref polls, out var picture))
            {
                return picture;
            }

            await Task.Delay(30_000, token);
        }
    }

    public async Task<Uri?> TriesSuccessAloneAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY2001
            if (TryPicture(in task, out var picture))
            {
                return picture;
            }

            await Task.Delay(30_000, token);
        }
    }

    public RenderTask HandsBack(string id)
    {
        RenderTask task;
        while (Runs(id, out task)) // KYY1004
        {
            Thread.Sleep(30_000); // KYY1005
        }

        return task;
    }

    public string ReadsTooEarly(string id)
    {
        RenderTask task;
        while (Runs(id, out task)) // KYY1004 KYY2001
        {
            Thread.Sleep(30_000); // KYY1005
        }

        return task.Picture!.Host; // KYY2003
    }

    public async Task<string> OverwritesAsync(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.IsDone)
        {
            Replace(ref task);
            return task.Picture!.Host;
        }

        return task.State.ToString();
    }

    public async Task<int> OfEachAsync(IAsyncEnumerable<string> ids, CancellationToken token)
    {
        var broken = 0;
        await foreach (var id in ids.WithCancellation(token).ConfigureAwait(false))
        {
            RenderTask task;
            do
            {
                task = await client.GetRenderAsync(id, token); // KYY1002
            }
            while (!task.IsOver());

            broken += task.State == RenderState.Broken ? 1 : 0;
        }

        return broken;
    }

    public async Task<RenderTask?> AtEachPulseAsync(string id, IAsyncEnumerable<int> pulses)
    {
        await foreach (var _ in pulses.ConfigureAwait(false))
        {
            var task = await client.GetRenderAsync(id);
            if (task.IsOver())
            {
                return task;
            }
        }

        return null;
    }

    private bool Runs(string id, out RenderTask task)
    {
        task = client.GetRenderAsync(id).Result; // KYY1005
        return task.State is RenderState.Waiting or RenderState.Drawing;
    }

    private static bool TryEnd(in RenderTask task, ref int polls, out Uri? picture)
    {
        polls++;
        picture = task.Picture;
        return task.State == RenderState.Broken ? throw new InvalidOperationException(task.Reason) : task.IsDone;
    }

    private static bool TryPicture(in RenderTask task, out Uri? picture)
    {
        picture = task.Picture;
        return picture is not null;
    }

    private static void Replace(ref RenderTask task) => task = new RenderTask { Id = task.Id };
}
