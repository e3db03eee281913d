// Services, jobs and pages that keep an eye on renders, as they are written elsewhere.

public sealed class ReportService(IRenderClient client)
{
    private readonly Dictionary<string, RenderTask> _known = new();

    public RenderTask Get(string id) => client.GetRenderAsync(id).GetAwaiter().GetResult(); // KYY1005

    public string Describe(RenderTask task)
    {
        switch (task.State) // KYY2002
        {
            case RenderState.Done:
                return $"Ready: {task.Picture}";
            default:
                return "In progress";
        }
    }

    public string DescribeAll(RenderTask task) => task.State switch
    {
        RenderState.Done => "Ready",
        RenderState.Broken => $"Failed: {task.Reason}",
        _ => "In progress",
    };

    public string Icon(string text) => text switch { "done" => "check", _ => "clock" };

    public async Task RefreshAll(IReadOnlyCollection<string> ids)
    {
        var tasks = await Task.WhenAll(ids.Select(async id => await client.GetRenderAsync(id))); // KYY1007
        foreach (var task in tasks)
        {
            _known[task.Id] = task;
        }
    }

    public async Task RefreshInTurn(IReadOnlyCollection<string> ids)
    {
        foreach (var id in ids)
        {
            _known[id] = await client.GetRenderAsync(id);
        }
    }

    public async Task RefreshSome(IReadOnlyCollection<string> ids, SemaphoreSlim room)
    {
        var tasks = new List<Task>();
        foreach (var id in ids)
        {
            await room.WaitAsync();
            tasks.Add(Task.Run(async () =>
            {
                try { _known[id] = await client.GetRenderAsync(id); }
                finally { room.Release(); }
            }));
        }

        await Task.WhenAll(tasks);
    }
}

public sealed class KeepWarm(IRenderClient client)
{
    public async Task Run(string id, CancellationToken token)
    {
        await client.GetRenderAsync(id, token);
        while (!token.IsCancellationRequested)
        {
            await client.GetRenderAsync(id, token); // KYY1003 KYY2006
            await Task.Delay(TimeSpan.FromMinutes(1), token);
        }
    }

    public async Task<bool> Exists(string id)
    {
        try
        {
            await client.GetRenderAsync(id);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async Task<bool> ExistsInTheEnd(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                await client.GetRenderAsync(id, token);
                return true;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromSeconds(30), token);
            }
        }

        return false;
    }
}

public static class Mail
{
    public static async Task SendFailure(IRenderClient client, string id, Action<string, string> send)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State != RenderState.Done)
        {
            send("Your render has failed", task.Reason!.Trim()); // KYY2004
        }
    }

    public static async Task SendFailureOnce(IRenderClient client, string id, Action<string, string> send)
    {
        var task = await client.GetRenderAsync(id);
        if (task is { State: RenderState.Broken, Reason: { } reason })
        {
            send("Your render has failed", reason.Trim());
        }
    }
}

public sealed class Worker(IRenderClient client)
{
    private volatile bool _stop;

    public void Start(string id) => new Thread(() => Loop(id)) { IsBackground = true }.Start();

    public void Stop() => _stop = true;

    private void Loop(string id)
    {
        while (!_stop)
        {
            var poll = client.GetRenderAsync(id);
            poll.Wait(); // KYY1005
            if (poll.Result.IsOver()) return;
            Thread.Sleep(30_000); // KYY1005
        }
    }
}
