public sealed class HelperPrograms(IRenderClient client)
{
    private static readonly RenderState[] Final = [RenderState.Done, RenderState.Broken];
    private static readonly HashSet<string> Running = new(StringComparer.OrdinalIgnoreCase) { "waiting", "drawing" };
    private RenderTask? _task;

    public async Task<RenderTask> Wrapper(string id)
    {
        while (true)
        {
            var task = await FetchAsync(id); // KYY1001 KYY1004 KYY2001
            if (task.State == RenderState.Done) return task;
            await Task.Delay(5000);
        }
    }

    private async Task<RenderTask> FetchAsync(string taskId)
    {
        Console.WriteLine("Fetching " + taskId);
        return await client.GetRenderAsync(taskId).ConfigureAwait(false);
    }

    public async Task WrapperThatTells(string id)
    {
        while (!await IsReadyAsync(id)) // KYY1001 KYY1004 KYY2001
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
        }
    }

    private async Task<bool> IsReadyAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        return task.State == RenderState.Done;
    }

    public async Task<RenderTask> StateAsParameter(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (IsTerminal(task.State)) return task;
            await PauseAsync(5, token);
        }
    }

    private static bool IsTerminal(RenderState state) => state is RenderState.Done or RenderState.Broken;

    private static async Task PauseAsync(int seconds, CancellationToken token)
    {
        await Task.Delay(TimeSpan.FromSeconds(seconds), token);
    }

    public async Task<RenderTask> PolitePause(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (IsTerminal(task.State)) return task;
            await PauseAsync(45, token);
        }
    }

    public async Task<Uri?> DelayInTheHelper(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await WaitAndFetchAsync(id, token);
            ThrowIfBroken(task);
            if (task.State == RenderState.Done) return task.Picture!;
        }
    }

    private async Task<RenderTask> WaitAndFetchAsync(string id, CancellationToken token)
    {
        await Task.Delay(30000, token);
        return await client.GetRenderAsync(id, token);
    }

    private static void ThrowIfBroken(RenderTask task)
    {
        if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
    }

    public async Task<RenderTask> SetOfStates(string id, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(30000, token);
            task = await client.GetRenderAsync(id, token);
        }
        while (!Final.Contains(task.State));
        return task;
    }

    public async Task<string> SetOfTexts(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        while (Running.Contains(task.StateText))
        {
            await Task.Delay(30000, token);
            task = await client.GetRenderAsync(id, token);
        }
        return task.StateText.Equals("done", StringComparison.OrdinalIgnoreCase) ? task.Picture!.Host : throw new InvalidOperationException(task.Reason);
    }

    public async Task LocalFunctionAssigns(string id)
    {
        RenderTask? task = null;
        async Task RefreshAsync() => task = await client.GetRenderAsync(id);

        await RefreshAsync();
        while (task!.State != RenderState.Done)
        {
            await Task.Delay(1000);
            await RefreshAsync(); // KYY1001 KYY1004 KYY2001
        }
    }

    public async Task Field(string id, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            _task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
            if (_task.State == RenderState.Done) break;
            await Task.Delay(10_000, token);
        }
    }

    public async Task<(bool Ok, Uri? Picture)> Tuple(string id, CancellationToken token)
    {
        while (true)
        {
            var (task, at) = (await client.GetRenderAsync(id, token), DateTime.UtcNow); // KYY1001
            Console.WriteLine(at);
            switch (task.State, task.Picture)
            {
                case (RenderState.Done, { } picture): return (true, picture);
                case (RenderState.Broken, _): return (false, null);
            }
            await Task.Delay(5000, token);
        }
    }

    public async Task<Uri?> OuterLoopAroundAWaitingHelper(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var task = await WaitAsync(id, token);
            if (task.State == RenderState.Done) return task.Picture!;
            if (task.State == RenderState.Broken) return null;
        }
        return null;
    }

    private async Task<RenderTask> WaitAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task;
            await Task.Delay(30000, token);
        }
    }

    public async Task<Uri> UsesWhatAHelperMadeSure(string id, CancellationToken token)
    {
        var task = await WaitAsync(id, token);
        return task.Picture!; // KYY2003
    }
}
