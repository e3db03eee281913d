public sealed class Others(IRenderClient client, TimeSpan interval)
{
    public async Task ManyIds(string[] ids, CancellationToken token)
    {
        foreach (var id in ids)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State == RenderState.Done) Console.WriteLine(task.Picture);
            else if (task.State == RenderState.Broken) Console.WriteLine(task.Reason);
        }
    }

    public async Task<RenderTask> Configured(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State is not (RenderState.Waiting or RenderState.Drawing)) return task;
            await Task.Delay(interval, token);
        }
    }

    public async Task<RenderTask> Semaphore(string id, SemaphoreSlim gate, CancellationToken token)
    {
        while (true)
        {
            await gate.WaitAsync(token);
            try
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsOver()) return task;
            }
            finally
            {
                gate.Release();
            }
            await Task.Delay(1000, token);
        }
    }

    public async Task<RenderTask> WhenAny(string id, Task wake, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task;
            await Task.WhenAny(Task.Delay(30000, token), wake);
        }
    }

    public async IAsyncEnumerable<RenderTask> Watch(string id, [EnumeratorCancellation] CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            yield return task;
            if (task.IsOver()) yield break;
            await Task.Delay(30000, token);
        }
    }

    public async Task<Uri?> Progress(string id, IProgress<RenderState> progress, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
            progress.Report(task.State);
            if (task.IsDone) return task.Picture;
            await Task.Delay(5000, token);
        }
    }

    public async Task<Uri?> Callback(string id, Action<RenderState>? onProgress, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
            onProgress?.Invoke(task.State);
            if (task.IsDone) return task.Picture;
            await Task.Delay(5000, token);
        }
    }

    public async Task<string> OnceOrThrow(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State != RenderState.Done) throw new InvalidOperationException("not ready");
        return task.Picture!.AbsoluteUri;
    }

    public async Task Once(string id)
    {
        var task = await client.GetRenderAsync(id); // KYY2001
        if (task.State == RenderState.Done) Console.WriteLine(task.Picture);
        else Console.WriteLine("not ready");
    }

    public async Task<RenderState> Status(string id) => (await client.GetRenderAsync(id)).State;

    public Task<RenderTask> Pass(string id) => client.GetRenderAsync(id);

    public async Task<string> Describe(string id) => await client.GetRenderAsync(id) switch
    {
        { State: RenderState.Done, Picture: { } picture } => picture.Host,
        { State: RenderState.Broken } failed => failed.Reason ?? "failed",
        var other => other.StateText,
    };

    public async Task<List<Uri>> Pending(List<string> ids, CancellationToken token)
    {
        var pictures = new List<Uri>();
        var pending = new HashSet<string>(ids);
        while (pending.Count > 0)
        {
            foreach (var id in pending.ToList())
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) { pictures.Add(task.Picture!); pending.Remove(id); }
                else if (task.State == RenderState.Broken) pending.Remove(id);
            }
            await Task.Delay(30000, token);
        }
        return pictures;
    }

    public async Task<RenderTask> Periodic(string id, CancellationToken token)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30));
        while (await timer.WaitForNextTickAsync(token))
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.IsOver()) return task;
        }
        throw new OperationCanceledException();
    }

    public async Task Lambda(string id, CancellationToken token) => await Task.Run(async () =>
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
            if (task.State == RenderState.Done) break;
            await Task.Delay(1000, token);
        }
    }, token);

    public async Task<byte[]> Download(string id, HttpClient http, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        while (!task.IsOver())
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            task = await client.GetRenderAsync(id, token); // KYY2001
        }
        return await http.GetByteArrayAsync(task.Picture!, token); // KYY2003
    }

    public async Task<RenderTask?> Retried(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.GetRenderAsync(id, token); }
            catch (HttpRequestException) { await Task.Delay(1000, token); }
        }
        return null;
    }
}
