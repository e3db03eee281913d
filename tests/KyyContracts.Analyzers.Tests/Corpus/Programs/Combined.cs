// Outcomes of tests that are joined to flags, or taken out by a pattern.

internal sealed class Combined(IRenderClient client)
{
    public async Task<RenderTask> OneAsync(string id, CancellationToken token)
    {
        var running = true;
        RenderTask? task = null;
        while (running)
        {
            await Task.Delay(30_000, token);
            task = await client.GetRenderAsync(id, token); // KYY2001
            running &= task.State != RenderState.Done;
        }

        return task!;
    }

    public async Task<RenderTask> BothAsync(string id, CancellationToken token)
    {
        var over = false;
        RenderTask task;
        do
        {
            await Task.Delay(30_000, token);
            task = await client.GetRenderAsync(id, token);
            over |= task.IsDone;
            over |= task.State == RenderState.Broken;
        }
        while (!over);

        return task;
    }

    public async Task<RenderTask> NeitherAsync(string id, bool over, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(30_000, token);
            task = await client.GetRenderAsync(id, token); // KYY2001
            over |= task.IsDone;
        }
        while (!over);

        return task;
    }

    public async Task<Dictionary<string, bool>> TakenOutAsync(string[] ids, CancellationToken token)
    {
        var results = new Dictionary<string, bool>();
        foreach (var id in ids)
        {
            while (true)
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsOver() && task is { IsDone: var good })
                {
                    results[id] = good;
                    break;
                }

                await Task.Delay(30_000, token);
            }
        }

        return results;
    }

    public async Task<string> ReadAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver() && task is { IsDone: var good })
            {
                return good ? task.Picture!.Host : task.Picture!.AbsolutePath; // KYY2003
            }

            await Task.Delay(30_000, token);
        }
    }
}
