// States on the way to a function's call of itself.

internal static class Again
{
    public static async Task<RenderTask> EndsAsync(IRenderClient client, string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.State is RenderState.Done or RenderState.Broken)
        {
            return task;
        }

        await Task.Delay(TimeSpan.FromSeconds(30), token);
        return await EndsAsync(client, id, token);
    }

    public static async Task<RenderTask> GoodEndsAsync(IRenderClient client, string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token); // KYY2001
        if (task.State is RenderState.Done)
        {
            return task;
        }

        await Task.Delay(TimeSpan.FromSeconds(30), token);
        return await GoodEndsAsync(client, id, token);
    }

    public static async Task<string> BadEndsAsync(IRenderClient client, string id, int left, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token); // KYY1003
        if (task.State == RenderState.Broken || left == 0)
        {
            return task.StateText;
        }

        await Task.Delay(TimeSpan.FromSeconds(30), token);
        return await BadEndsAsync(client, id, left - 1, token);
    }

    // Somebody else may end it.
    public static async Task<RenderTask?> AskedAsync(IRenderClient client, string id, Func<bool> goesOn, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.State is RenderState.Done)
        {
            return task;
        }

        await Task.Delay(TimeSpan.FromSeconds(30), token);
        return goesOn() ? await AskedAsync(client, id, goesOn, token) : null;
    }

    // Another task each time.
    public static async Task<int> EachAsync(IRenderClient client, Queue<string> ids, string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.State is RenderState.Done)
        {
            return 1;
        }

        Console.WriteLine(task.Reason);
        return await EachAsync(client, ids, ids.Dequeue(), token);
    }

    public static async Task<RenderTask> RetriedAsync(IRenderClient client, string id, CancellationToken token)
    {
        try
        {
            return await client.GetRenderAsync(id, token);
        }
        catch (HttpRequestException)
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            return await RetriedAsync(client, id, token);
        }
    }
}
