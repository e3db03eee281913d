public sealed class Flags(IRenderClient client)
{
    private volatile bool _stopped;

    public async Task<Uri?> BoolLocal(string id)
    {
        var done = false;
        Uri? picture = null;
        while (!done)
        {
            var task = await client.GetRenderAsync(id); // KYY1001 KYY1004 KYY2001
            done = task.State == RenderState.Done;
            if (done) picture = task.Picture;
            else await Task.Delay(1000);
        }
        return picture;
    }

    public async Task<Uri?> Result(string id)
    {
        Uri? picture = null;
        while (picture is null)
        {
            var task = await client.GetRenderAsync(id); // KYY1004 KYY2001
            if (task.State == RenderState.Done) picture = task.Picture;
            else await Task.Delay(30000);
        }
        return picture;
    }

    public async Task<Uri?> ResultOfTheUrl(string id, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(30000, token);
            task = await client.GetRenderAsync(id, token); // KYY2001
        }
        while (task.Picture == null);
        return task.Picture;
    }

    public async Task<Uri?> UrlOrError(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.Picture is { } picture) return picture;
            if (!string.IsNullOrEmpty(task.Reason)) throw new InvalidOperationException(task.Reason);
            await Task.Delay(30000, token);
        }
    }

    public async Task Stopped(string id)
    {
        while (!_stopped)
        {
            var task = await client.GetRenderAsync(id);
            Console.WriteLine(task.State);
            await Task.Delay(30000);
        }
    }

    public async Task<string> StateVariable(string id, CancellationToken token)
    {
        var state = RenderState.Waiting;
        RenderTask? task = null;
        while (state != RenderState.Done && state != RenderState.Broken)
        {
            await Task.Delay(30000, token);
            task = await client.GetRenderAsync(id, token);
            state = task.State;
        }
        if (state == RenderState.Broken) throw new InvalidOperationException(task!.Reason);
        return task!.Picture!.AbsoluteUri;
    }

    public async Task<string> TextVariable(string id, CancellationToken token)
    {
        string status = "waiting";
        RenderTask? task = null;
        while (status == "waiting" || status == "drawing")
        {
            task = await client.GetRenderAsync(id, token); // KYY1001 KYY2001
            status = task.StateText;
            await Task.Delay(2000, token);
        }
        return task!.Picture!.AbsoluteUri; // KYY2003
    }

    public async Task<Uri?> Switch(string id, CancellationToken token)
    {
        for (;;)
        {
            var task = await client.GetRenderAsync(id, token);
            var next = task.State switch
            {
                RenderState.Done => 1,
                RenderState.Broken => 2,
                _ => 0,
            };
            if (next == 1) return task.Picture!;
            if (next == 2) return null;
            await Task.Delay(45000, token);
        }
    }

    public async Task<Uri?> Caught(string id, CancellationToken token)
    {
        while (true)
        {
            try
            {
                var task = await client.GetRenderAsync(id, token); // KYY2001
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
            }
            catch (Exception error)
            {
                Console.WriteLine(error.Message);
            }
            await Task.Delay(30000, token);
        }
    }

    public async Task<Uri?> CaughtApart(string id, CancellationToken token)
    {
        var failures = 0;
        while (true)
        {
            try
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.State == RenderState.Done) return task.Picture;
                if (task.State == RenderState.Broken) throw new InvalidOperationException(task.Reason);
                failures = 0;
            }
            catch (HttpRequestException) when (failures++ < 3)
            {
                Console.WriteLine("once more");
            }
            await Task.Delay(30000, token);
        }
    }

    public async Task Printed(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        while (task.State == RenderState.Waiting || task.State == RenderState.Drawing)
        {
            await Task.Delay(30000, token);
            task = await client.GetRenderAsync(id, token); // KYY2001
        }
        Console.WriteLine($"Done: {task.Picture}");
    }

    public async Task Name(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            var name = task.State.ToString();
            if (name == "Done" || name == nameof(RenderState.Broken)) break;
            await Task.Delay(30000, token);
        }
    }

    public async Task<Uri?> ConditionalAccess(string id, CancellationToken token)
    {
        RenderTask? task = null;
        while (task?.State is null or RenderState.Waiting or RenderState.Drawing or RenderState.Unrecognized)
        {
            if (task is not null) await Task.Delay(30000, token);
            task = await client.GetRenderAsync(id, token);
        }
        return task.State == RenderState.Done ? task.Picture! : null;
    }
}
