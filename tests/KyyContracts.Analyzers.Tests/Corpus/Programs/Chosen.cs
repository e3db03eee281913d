// Numbers, flags and texts that are chosen by the state, and exceptions that tell of it.

internal sealed class Numbers(IRenderClient client)
{
    public async Task<int> CodeAsync(string id, CancellationToken token)
    {
        for (var n = 1; ; n++)
        {
            var task = await client.GetRenderAsync(id, token);
            var code = task.IsDone ? 0 : task.State == RenderState.Broken ? 1 : -1;
            if (code >= 0)
            {
                return code;
            }

            Console.WriteLine($"{n}: {task.StateText}");
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<int> WrongCodeAsync(string id, CancellationToken token)
    {
        for (var n = 1; ; n++)
        {
            var task = await client.GetRenderAsync(id, token); // KYY2001
            var code = task.IsDone ? 0 : task.State == RenderState.Broken ? -2 : -1;
            if (code >= 0)
            {
                return code;
            }

            Console.WriteLine($"{n}: {task.StateText}");
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<bool> ParsedAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (Enum.TryParse<RenderState>(task.StateText, ignoreCase: true, out var parsed) && parsed > RenderState.Drawing)
            {
                return parsed == RenderState.Done;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task WaitAsync(string id, CancellationToken token)
    {
        var goesOn = true;
        while (goesOn)
        {
            goesOn = false;
            var task = await client.GetRenderAsync(id, token);
            if (task.State is RenderState.Waiting or RenderState.Drawing)
            {
                goesOn = true;
                await Task.Delay(TimeSpan.FromSeconds(30), token);
            }
        }
    }

    public async Task BoastAsync(string id, CancellationToken token)
    {
        var isOver = false;
        while (!isOver)
        {
            var task = await client.GetRenderAsync(id, token); // KYY2001
            if (task.IsOver())
            {
                Console.WriteLine("Here it is");
                isOver = true;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }
}

internal sealed class BrokenException(string reason) : Exception(reason);

internal sealed class Thrown(IRenderClient client)
{
    public RenderTask? Current { get; private set; }

    public async Task<Uri> RethrowAsync(string id, CancellationToken token)
    {
        while (true)
        {
            try
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsDone)
                {
                    return task.Picture!;
                }

                if (task.State == RenderState.Broken)
                {
                    throw new BrokenException(task.Reason ?? id);
                }
            }
            catch (Exception exception)
            {
                Console.Error.WriteLine(exception.Message);
                if (exception is BrokenException)
                {
                    throw;
                }
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<Uri> SwallowAsync(string id, CancellationToken token)
    {
        while (true)
        {
            try
            {
                var task = await client.GetRenderAsync(id, token); // KYY2001
                if (task.IsDone)
                {
                    return task.Picture!;
                }

                if (task.State == RenderState.Broken)
                {
                    throw new BrokenException(task.Reason ?? id);
                }
            }
            catch (Exception exception)
            {
                Console.Error.WriteLine(exception.Message);
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task KeepAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = Current = await client.GetRenderAsync(id, token); // KYY2001
            if (task.IsDone)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<bool> RestartAsync(string id, CancellationToken token)
    {
        var started = DateTime.UtcNow;
        var rounds = 0;
        while (rounds < 3)
        {
            if (DateTime.UtcNow - started > TimeSpan.FromMinutes(5))
            {
                started = DateTime.UtcNow;
                rounds++;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
            var task = await client.GetRenderAsync(id, token); // KYY2001
            if (task.IsDone)
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class Shown(IRenderClient client)
{
    public async Task BoundedAsync(string id, CancellationToken token)
    {
        var count = 0;
        RenderState now;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            now = (await client.GetRenderAsync(id, token)).State;
            count++;
        }
        while (now is RenderState.Waiting or RenderState.Drawing && count < 10);

        Console.WriteLine($"{id}: {now}");
    }

    public async Task<List<Uri>> SnapshotAsync(IEnumerable<string> ids, CancellationToken token)
    {
        var pictures = new List<Uri>();
        foreach (var id in ids)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.Picture is { } picture)
            {
                pictures.Add(picture);
            }
            else
            {
                Console.WriteLine($"{id} is {task.StateText}");
            }
        }

        return pictures;
    }

    public async Task<string> OrBlankAsync(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        return (task.Picture ?? new Uri("about:blank")).ToString();
    }

    public async Task<bool> IsReadyAsync(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        return task.IsDone;
    }
}

internal sealed class OneAfterTheOther(IRenderClient client)
{
    public async Task<Dictionary<string, Uri?>> EndsAsync(IEnumerable<string> ids, CancellationToken token)
    {
        var pictures = new Dictionary<string, Uri?>();
        foreach (var id in ids)
        {
            while (true)
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsOver())
                {
                    pictures[id] = task.Picture;
                    break;
                }

                await Task.Delay(TimeSpan.FromSeconds(30), token);
            }
        }

        return pictures;
    }

    public async Task<Dictionary<string, Uri?>> GoodEndsAsync(IEnumerable<string> ids, CancellationToken token)
    {
        var pictures = new Dictionary<string, Uri?>();
        foreach (var id in ids)
        {
            while (true)
            {
                var task = await client.GetRenderAsync(id, token); // KYY2001
                if (task.IsDone)
                {
                    pictures[id] = task.Picture;
                    break;
                }

                await Task.Delay(TimeSpan.FromSeconds(30), token);
            }
        }

        return pictures;
    }

    // Whoever asks for the next id decides what becomes of this one.
    public async Task AllAsync(Queue<string> ids, Func<string, bool> isLost, CancellationToken token)
    {
        while (ids.TryDequeue(out var id))
        {
            while (!isLost(id))
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsDone)
                {
                    break;
                }

                await Task.Delay(TimeSpan.FromSeconds(30), token);
            }
        }
    }
}
