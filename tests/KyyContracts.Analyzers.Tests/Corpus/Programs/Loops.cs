public sealed class Loops(IRenderClient client)
{
    public async Task<Uri?> WhileTrue(string id)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id); // KYY1001 KYY1004 KYY2001
            if (task.State == RenderState.Done) return task.Picture;
            await Task.Delay(5000);
        }
    }

    public async Task<Uri?> ForWithIncrementor(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 60; attempt++, await Task.Delay(TimeSpan.FromSeconds(3), token))
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task.IsDone) return task.Picture;
            if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
        }
        throw new TimeoutException();
    }

    public async Task<Uri?> ArmOfASwitch(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            switch (task.State)
            {
                case RenderState.Done:
                    return task.Picture;
                case RenderState.Broken:
                    throw new InvalidOperationException(task.Reason ?? "failed");
                case RenderState.Waiting:
                case RenderState.Drawing:
                    await Task.Delay(2000, token);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown state {task.State}");
            }
        }
    }

    public async Task NoPauseAtAll(string id)
    {
        RenderTask task;
        do
        {
            task = await client.GetRenderAsync(id); // KYY1002 KYY1004 KYY2001
            Console.WriteLine($"State: {task.State}");
        }
        while (task.State != RenderState.Done);
    }

    public async Task NeverStops(string id)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id); // KYY1003
            Console.WriteLine(task.State);
            await Task.Delay(30000);
        }
    }

    public async Task CountedButNeverStops(string id)
    {
        for (int i = 0; i < 100; i++)
        {
            var task = await client.GetRenderAsync(id); // KYY1001 KYY1003
            Console.WriteLine($"{i}: {task.StateText}");
            await Task.Delay(1000);
        }
    }

    public async Task<string?> ConditionalDelay(string id)
    {
        var started = Stopwatch.StartNew();
        while (started.Elapsed < TimeSpan.FromMinutes(20))
        {
            var task = await client.GetRenderAsync(id); // KYY1009
            if (task.State == RenderState.Done) return task.Picture!.AbsoluteUri;
            if (task.State == RenderState.Broken) return null;
            await Task.Delay(started.Elapsed > TimeSpan.FromMinutes(1) ? 15000 : 20000);
        }
        return null;
    }

    public async Task<string?> PoliteWithDeadline(string id)
    {
        var deadline = DateTimeOffset.UtcNow.AddMinutes(20);
        while (DateTimeOffset.UtcNow < deadline)
        {
            var task = await client.GetRenderAsync(id);
            if (task.IsOver()) return task.Picture?.AbsoluteUri;
            await Task.Delay(TimeSpan.FromSeconds(30));
        }
        return null;
    }

    public void Blocking(string id)
    {
        var task = client.GetRenderAsync(id).Result; // KYY1005
        while (!(task.State == RenderState.Done || task.State == RenderState.Broken))
        {
            Thread.Sleep(5 * 1000); // KYY1005
            task = client.GetRenderAsync(id).GetAwaiter().GetResult(); // KYY1001 KYY1004 KYY1005
        }
    }

    public async Task<RenderTask> BackOff(string id, CancellationToken token)
    {
        var delay = TimeSpan.FromSeconds(1);
        while (!token.IsCancellationRequested)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task.State is RenderState.Done or RenderState.Broken) return task;
            await Task.Delay(delay, token);
            delay = TimeSpan.FromSeconds(Math.Min(delay.TotalSeconds * 2, 30));
        }
        throw new OperationCanceledException(token);
    }

    public async Task<RenderTask> PoliteBackOff(string id, CancellationToken token)
    {
        var delay = 30_000d;
        for (var attempt = 1; ; attempt++)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State is RenderState.Done or RenderState.Broken) return task;
            await Task.Delay(TimeSpan.FromMilliseconds(delay), token);
            delay = Math.Min(delay * 1.5, 60_000);
        }
    }

    public async Task<RenderTask> ExponentialByAttempt(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task.IsOver()) return task;
            await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)), token);
        }
        throw new TimeoutException();
    }

    public async Task<RenderTask> Jitter(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task.IsOver()) return task;
            await Task.Delay(4000 + Random.Shared.Next(0, 1000), token);
        }
    }

    public async Task<RenderTask> PauseBeforeTheLoopOnly(string id)
    {
        await Task.Delay(60000);
        RenderTask task;
        do { task = await client.GetRenderAsync(id); } // KYY1002 KYY1004
        while (!task.IsOver());
        return task;
    }

    public async Task<RenderTask> WaitHandle(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        while (task.State is RenderState.Waiting or RenderState.Drawing or RenderState.Unrecognized)
        {
            if (token.WaitHandle.WaitOne(TimeSpan.FromSeconds(2))) break; // KYY1005
            task = await client.GetRenderAsync(id, token); // KYY1001
        }
        return task;
    }
}
