// What tells, after a loop, by which of its ends it was left; what decides a flag; who is asked anew.

internal sealed class GaveUp(IRenderClient client)
{
    public async Task<string> ByCountAsync(string id)
    {
        RenderTask? last = null;
        var attempts = 0;
        while (attempts < 20)
        {
            last = await client.GetRenderAsync(id);
            if (last.IsOver())
            {
                break;
            }

            attempts++;
            await Task.Delay(30_000);
        }

        var gaveUp = attempts == 20;
        if (gaveUp)
        {
            throw new TimeoutException();
        }

        if (last!.State == RenderState.Broken)
        {
            throw new InvalidOperationException(last.Reason);
        }

        return last.Picture!.Host;
    }

    public async Task<string> ByClockAsync(string id)
    {
        RenderTask? last = null;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromMinutes(9))
        {
            last = await client.GetRenderAsync(id);
            if (last.IsOver())
            {
                break;
            }

            await Task.Delay(30_000);
        }

        var elapsed = watch.Elapsed;
        if (elapsed >= TimeSpan.FromMinutes(9))
        {
            throw new TimeoutException();
        }

        return last!.State == RenderState.Broken ? throw new InvalidOperationException(last.Reason) : last.Picture!.Host;
    }

    public async Task<string> BySourceAsync(string id)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMinutes(9));
        var token = source.Token;
        RenderTask? last = null;
        while (!token.IsCancellationRequested)
        {
            last = await client.GetRenderAsync(id);
            if (last.IsOver())
            {
                break;
            }

            await Task.Delay(30_000);
        }

        if (source.IsCancellationRequested)
        {
            throw new TimeoutException();
        }

        return last!.State == RenderState.Broken ? throw new InvalidOperationException(last.Reason) : last.Picture!.Host;
    }

    public async Task<string> AnewAsync(string id)
    {
        RenderTask task;
        do
        {
            await Task.Delay(30_000);
            task = await client.GetRenderAsync(id); // KYY1004
        }
        while (task.State is RenderState.Waiting or RenderState.Drawing);

        var final = await client.GetRenderAsync(id);
        return final.State == RenderState.Broken ? throw new InvalidOperationException(final.Reason) : "done";
    }

    public async Task<string> AssertedAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        Debug.Assert(task.IsDone);
        return task.Picture!.Host;
    }
}

internal sealed class Watchers(IRenderClient client)
{
    public async Task UntilKeyAsync(string id)
    {
        var stop = false;
        while (!stop)
        {
            var task = await client.GetRenderAsync(id);
            Console.WriteLine(task.State);
            await Task.Delay(30_000);
            while (Console.KeyAvailable)
            {
                Console.ReadKey(true);
                stop = true;
            }
        }
    }

    public async Task UntilFileAsync(string id)
    {
        var stop = false;
        while (!stop)
        {
            var task = await client.GetRenderAsync(id);
            Console.WriteLine(task.State);
            await Task.Delay(30_000);
            if (!File.Exists("stop"))
            {
                continue;
            }

            stop = true;
        }
    }

    public async Task ByLevelAsync(string id, int level)
    {
        var stop = false;
        while (!stop)
        {
            var task = await client.GetRenderAsync(id);
            Console.WriteLine(task.State);
            await Task.Delay(30_000);
            switch (level)
            {
                case > 5 when File.Exists("stop"):
                    stop = true;
                    break;
            }
        }
    }

    // The count is a bound like any other.
    public async Task ByCountAsync(string id)
    {
        var stop = false;
        var count = 0;
        while (!stop)
        {
            var task = await client.GetRenderAsync(id); // KYY1003
            Console.WriteLine(task.State);
            await Task.Delay(30_000);
            if (++count > 9)
            {
                stop = true;
            }
        }
    }

    private string _id = "";

    public async Task NextAsync(Queue<string> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        _id = ids.Dequeue();
        var task = await client.GetRenderAsync(_id);
        Console.WriteLine(task.State);
        await Task.Delay(2_000);
        await NextAsync(ids);
    }

    public async Task BothAsync(string left, string right)
    {
        for (var n = 0; n < 9; n++)
        {
            await PrintBothAsync(left, right); // KYY1003
            await Task.Delay(30_000);
        }
    }

    private async Task PrintBothAsync(string left, string right)
    {
        await PrintAsync(left);
        await PrintAsync(right);
    }

    private async Task PrintAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        Console.WriteLine(task.State);
    }
}

internal sealed class Asked(IRenderClient client)
{
    public async Task<string?> IsThereAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task == null)
        {
            throw new InvalidOperationException();
        }

        Console.WriteLine(task.Quality);
        return null;
    }

    public async Task<string?> OrNullAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        return task is null ? null : id;
    }

    public async Task<(string Id, Uri? Picture)> PairAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.IsDone)
        {
            Console.WriteLine(id);
        }

        return (task.Id, task.Picture);
    }

    public async Task<Uri?[]> ArrayAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.IsDone)
        {
            Console.WriteLine(id);
        }

        return new[] { task.Picture };
    }

    public async Task<double> ScoreAsync(string id)
    {
        double? score;
        while ((score = (await client.GetRenderAsync(id)).Score) == default) // KYY1004 KYY2001
        {
            await Task.Delay(30_000);
        }

        return score.Value;
    }
}
