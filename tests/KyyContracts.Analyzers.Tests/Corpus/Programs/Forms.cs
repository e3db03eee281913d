public sealed class Forms(IRenderClient client)
{
    private readonly TimeSpan _pause = TimeSpan.FromSeconds(2);
    private int _attempts = 30;

    public async Task<RenderTask> GuardClauses(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State == RenderState.Waiting || task.State == RenderState.Drawing)
            {
                await Task.Delay(30000, token);
                continue;
            }
            return task;
        }
    }

    public async Task<Uri> Inverted(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State is not RenderState.Done)
            {
                if (task.State is RenderState.Broken) throw new InvalidOperationException(task.Reason);
                await Task.Delay(30000, token);
                continue;
            }
            return task.Picture!;
        }
    }

    public async Task<Uri?> InvertedTooFast(string id)
    {
        var i = 0;
        while (i++ < _attempts)
        {
            RenderTask result = await client.GetRenderAsync(id); // KYY1001 KYY2001
            if (!result.IsDone)
            {
                await Task.Delay(_pause);
                continue;
            }
            return result.Picture;
        }
        return null;
    }

    public async Task<Uri?> Goto(string id, CancellationToken token)
    {
    again:
        var task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
        if (task.State == RenderState.Done) return task.Picture;
        await Task.Delay(5000, token);
        goto again;
    }

    public async Task<Uri?> Recursive(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.IsOver()) return task.Picture;
        await Task.Delay(30000, token);
        return await Recursive(id, token);
    }

    public async Task<Uri?> SwitchExpressionWithThrow(string id, CancellationToken token)
    {
        for (var n = 0; n < 40; n++)
        {
            var task = await client.GetRenderAsync(id, token);
            var over = task.State switch
            {
                RenderState.Waiting or RenderState.Drawing => false,
                RenderState.Done => true,
                RenderState.Broken => throw new InvalidOperationException(task.Reason),
                _ => throw new InvalidOperationException("unknown"),
            };
            if (over) return task.Picture!;
            await Task.Delay(30000, token);
        }
        return null;
    }

    public async Task<Uri?> NestedTernary(string id, CancellationToken token)
    {
        RenderTask task;
        while ((task = await client.GetRenderAsync(id, token)).State != RenderState.Done) // KYY1001
        {
            var failed = task.State == RenderState.Broken ? true : false;
            if (failed) return null;
            var seconds = task.State == RenderState.Waiting ? 10 : 5;
            await Task.Delay(TimeSpan.FromSeconds(seconds), token);
        }
        return task.Picture!;
    }

    public async Task<Uri?> Enough(string id, TimeProvider time, CancellationToken token)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            switch (task)
            {
                case { State: RenderState.Done }: return task.Picture!;
                case { State: RenderState.Broken, Reason: var reason }: throw new InvalidOperationException(reason);
            }
            if (time.GetElapsedTime(start) > TimeSpan.FromMinutes(20)) throw new TimeoutException();
            await Task.Delay(TimeSpan.FromMilliseconds(1500), time, token);
        }
    }

    public async Task<RenderTask?> Linked(string id)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(20));
        try
        {
            while (true)
            {
                var task = await client.GetRenderAsync(id, deadline.Token);
                if (task.IsOver()) return task;
                await Task.Delay(TimeSpan.FromSeconds(30), deadline.Token);
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public async Task<RenderTask> WithFinally(string id, CancellationToken token)
    {
        while (true)
        {
            try
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsOver()) return task;
            }
            finally
            {
                await Task.Delay(30000, token);
            }
        }
    }

    public async Task<RenderTask> ErrorsInARow(string id, CancellationToken token)
    {
        int errors = 0;
        while (true)
        {
            try
            {
                var task = await client.GetRenderAsync(id, token); // KYY1001
                errors = 0;
                if (task.State == RenderState.Done || task.State == RenderState.Broken) return task;
            }
            catch (Exception e) when (e is HttpRequestException or JsonException)
            {
                if (++errors >= 5) throw;
            }
            await Task.Delay(5000, token);
        }
    }

    public async Task<bool> Parameters(string id, int intervalSeconds, int maxAttempts)
    {
        for (var attempt = 0; attempt < maxAttempts; attempt++)
        {
            var task = await client.GetRenderAsync(id); // KYY2001
            if (task.State == RenderState.Done) return true;
            await Task.Delay(TimeSpan.FromSeconds(intervalSeconds));
        }
        return false;
    }

    public async Task<string?> Serialized(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
            File.WriteAllText("task.json", JsonSerializer.Serialize(task));
            if (task.State == RenderState.Done) return task.Picture?.ToString();
            Thread.Sleep(TimeSpan.FromSeconds(3)); // KYY1005
        }
    }

    public async Task<Uri?> Lists(string id, CancellationToken token)
    {
        var delays = new[] { 30, 40, 50 };
        foreach (var delay in delays)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task.Picture;
            await Task.Delay(TimeSpan.FromSeconds(delay), token);
        }
        return null;
    }

    public async Task<Uri?> StatesInATuple(string id, CancellationToken token)
    {
        while (true)
        {
            var (state, picture) = await ReadAsync(id, token); // KYY1001 KYY2001
            if (state == RenderState.Done) return picture;
            await Task.Delay(1000, token);
        }
    }

    private async Task<(RenderState State, Uri? Picture)> ReadAsync(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        return (task.State, task.Picture);
    }

    public async Task<Uri?> StartedBefore(string id, CancellationToken token)
    {
        while (true)
        {
            var poll = client.GetRenderAsync(id, token); // KYY1001
            var task = await poll;
            if (task.IsOver()) return task.Picture;
            await Task.Delay(1000, token);
        }
    }

    public async Task<Uri?> InnerRetry(string id, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            RenderTask? task = null;
            for (var retry = 0; retry < 3 && task is null; retry++)
            {
                try { task = await client.GetRenderAsync(id, token); }
                catch (HttpRequestException) { await Task.Delay(500, token); }
            }
            if (task is null) return null;
            if (task.IsOver()) return task.Picture;
            await Task.Delay(30000, token);
        }
        return null;
    }
}
