public sealed class Guarded(IRenderClient client)
{
    public async Task RunAfterAGuard(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
        if (task.State == RenderState.Done) await Task.Run(() => Open(task.Picture!));
    }

    public async Task RunWithoutAGuard(string id)
    {
        var task = await client.GetRenderAsync(id);
        await Task.Run(() => Open(task.Picture!)); // KYY2003
    }

    public async Task RunGuardedInside(string id)
    {
        var task = await client.GetRenderAsync(id);
        await Task.Run(() =>
        {
            if (task.State == RenderState.Done) Open(task.Picture!);
        });
    }

    public async Task RunOverAVariable(string id)
    {
        var task = await client.GetRenderAsync(id);
        await Task.Run(() => Open(task.Picture!));
        task = await client.GetRenderAsync(id); // KYY2001
        if (task.IsDone) Open(task.Picture);
    }

    public async Task<Action> Later(string id)
    {
        var task = await client.GetRenderAsync(id);
        Action open = () => Open(task.Picture!);
        return task.IsDone ? open : () => Console.WriteLine(task.Reason);
    }

    public async Task<List<Uri>> Linq(string[] ids)
    {
        var tasks = new List<RenderTask>();
        foreach (var id in ids) tasks.Add(await client.GetRenderAsync(id));
        return tasks.Where(task => task.IsDone).Select(task => task.Picture!).ToList();
    }

    public async Task<List<string>> Query(string[] ids)
    {
        var tasks = new List<RenderTask>();
        foreach (var id in ids) tasks.Add(await client.GetRenderAsync(id));
        return (from task in tasks where task.State == RenderState.Done select task.Picture!.Host).ToList();
    }

    public Task Continued(string id) => client.GetRenderAsync(id).ContinueWith(poll =>
    {
        if (poll.Result.State == RenderState.Done) Open(poll.Result.Picture!);
    });

    public async Task Dispatched(string id, Action<Action> dispatch)
    {
        var task = await client.GetRenderAsync(id);
        dispatch(() => Console.WriteLine(task.State == RenderState.Done ? task.Picture!.Host : task.Reason));
        if (task.State == RenderState.Done) Open(task.Picture!);
    }

    public async Task<string> Conditional(string id)
    {
        RenderTask? task = await client.GetRenderAsync(id);
        return task?.Picture?.Host ?? task?.Reason ?? "running";
    }

    public async Task<string> OrElse(string id)
    {
        var task = await client.GetRenderAsync(id); // KYY2001
        return task.State != RenderState.Done || task.Picture is null ? "none" : task.Picture.Host;
    }

    public async Task<string> Excluded(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State is RenderState.Waiting or RenderState.Drawing or RenderState.Unrecognized) return "running";
        if (task.State == RenderState.Broken) return task.Reason ?? "failed";
        return task.Picture!.Host;
    }

    public async Task<string> Throws(string id)
    {
        var task = await client.GetRenderAsync(id);
        var picture = task.Picture ?? throw new InvalidOperationException("no picture");
        return picture.Host;
    }

    public async Task<string> ArgumentTest(string id)
    {
        var task = await client.GetRenderAsync(id);
        ArgumentNullException.ThrowIfNull(task.Picture);
        return task.Picture.Host;
    }

    public async Task<string> Wrong(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State == RenderState.Broken) return "failed";
        return task.Picture!.Host; // KYY2003
    }

    public async Task<string> WrongInTheElse(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State is RenderState.Waiting or RenderState.Drawing) return "running";
        else return task.Picture!.Host; // KYY2003
    }

    private static void Open(Uri address) => Console.WriteLine(address);
}
