// What becomes of a test's outcome: who is answered with it is told, whether or not anything branches on it.

internal sealed class Answers(IRenderClient client)
{
    public async Task<bool> UpdateAsync(string id)
    {
        var job = await client.GetRenderAsync(id);
        return await FinishAsync(id, job);
    }

    private async Task<bool> FinishAsync(string id, RenderTask job)
    {
        while ((job.State != RenderState.Done) && (job.State != RenderState.Broken))
        {
            await Task.Delay(30_000);
            job = await client.GetRenderAsync(id); // KYY1004
        }

        return job.State == RenderState.Done;
    }

    public async Task<bool> ByGuardAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            var running = !task.IsOver();
            if (!running)
            {
                return task.IsDone;
            }

            await Task.Delay(TimeSpan.FromSeconds(35), token);
        }
    }

    public async Task<Summary> InRecordAsync(string id, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(35), token);
            task = await client.GetRenderAsync(id, token);
        }
        while (!task.IsOver());

        return new Summary(id, task.State is RenderState.Broken);
    }

    public async Task<string> ForgottenAsync(string id, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(35), token);
            task = await client.GetRenderAsync(id, token); // KYY2001
        }
        while (!task.IsOver());

        return "finished " + id;
    }

    public sealed record Summary(string Id, bool HasFailed);
}

internal sealed class Parts(IRenderClient client)
{
    private readonly record struct Step(bool IsLast, bool IsGood);

    private async Task<Step> AskAsync(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        return task.State switch
        {
            RenderState.Done => new Step(true, true),
            RenderState.Broken => new Step(true, false),
            _ => default,
        };
    }

    public async Task<bool> StructAsync(string id, CancellationToken token)
    {
        Step step;
        while (!(step = await AskAsync(id, token)).IsLast)
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }

        return step.IsGood;
    }

    public async Task<Uri?> TupleAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var (done, broken, picture) = await client.GetRenderAsync(id, token) switch
            {
                { State: RenderState.Done } task => (true, false, task.Picture),
                { State: RenderState.Broken } => (true, true, null),
                _ => (false, false, default(Uri)),
            };
            if (broken)
            {
                throw new InvalidOperationException("broken");
            }

            if (done)
            {
                return picture;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<Uri?> HalfTupleAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var (done, picture) = await client.GetRenderAsync(id, token) switch // KYY2001 KYY2002
            {
                { State: RenderState.Done } task => (true, task.Picture),
                _ => (false, default(Uri)),
            };
            if (done)
            {
                return picture;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }
}

internal sealed class Flags(IRenderClient client)
{
    private readonly Queue<string> _commands = new();

    public async Task PrintAsync(string id)
    {
        var over = false;
        while (!over)
        {
            var task = await client.GetRenderAsync(id); // KYY1004
            switch (task.State)
            {
                case RenderState.Done:
                    Console.WriteLine(task.Picture);
                    over = true;
                    break;
                case RenderState.Broken:
                    Console.WriteLine(task.Reason);
                    over = true;
                    break;
                default:
                    await Task.Delay(30_000);
                    break;
            }
        }
    }

    public async Task LimitedAsync(string id, int limit)
    {
        var over = false;
        var count = 0;
        while (!over)
        {
            var task = await client.GetRenderAsync(id);
            if (task.IsOver())
            {
                Console.WriteLine(task.State);
                over = true;
            }

            if (++count > limit)
            {
                over = true;
            }

            await Task.Delay(30_000);
        }
    }

    // Somebody else says when it is enough.
    public async Task ShowAsync(string id)
    {
        var quit = false;
        while (!quit)
        {
            var task = await client.GetRenderAsync(id);
            Console.Title = task.StateText;
            await Task.Delay(30_000);
            if (_commands.TryDequeue(out var command))
            {
                quit = command == "quit";
            }
        }
    }

    // The token goes into a function inside.
    public async Task<RenderTask> InsideAsync(string id, CancellationToken token)
    {
        var task = await PollAsync();
        while (!task.IsOver())
        {
            await PauseAsync();
            task = await PollAsync();
        }

        return task;

        Task<RenderTask> PollAsync() => client.GetRenderAsync(id, token);
        Task PauseAsync() => Task.Delay(TimeSpan.FromSeconds(30), token);
    }
}

internal sealed class Afterwards(IRenderClient client, IReadOnlyList<string> lines)
{
    // What only waits takes nothing for a success.
    public async Task WaitAsync(string id, CancellationToken token)
    {
        while (!await IsOverAsync(id, token))
        {
            await Task.Delay(30_000, token);
        }
    }

    private async Task<bool> IsOverAsync(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        return task.State is not (RenderState.Waiting or RenderState.Drawing);
    }

    public async Task AskAgainAsync(string id)
    {
        RenderTask task;
        do
        {
            Console.ReadLine();
            task = await client.GetRenderAsync(id); // KYY1004
            Console.WriteLine(task.StateText);
        }
        while (!task.IsOver());
    }

    public async Task BoastAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY2001
            if (task.IsOver())
            {
                Console.WriteLine("Your picture is there.");
                return;
            }

            await Task.Delay(30_000, token);
        }
    }

    public async Task<string> GoOnAsync(string id)
    {
        var task = await client.GetRenderAsync(id);
        while (task.State == RenderState.Waiting || task.State == RenderState.Drawing)
        {
            await Task.Delay(30_000);
            task = await client.GetRenderAsync(id); // KYY1004 KYY2001
        }

        var text = "";
        foreach (var line in lines)
        {
            text += line;
        }

        return text;
    }

    public async Task<int> CountAsync(string id, int limit, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        for (var attempt = 0; attempt < limit && !task.IsOver(); attempt++)
        {
            await Task.Delay(30_000, token);
            task = await client.GetRenderAsync(id, token); // KYY2001
        }

        var count = 0;
        foreach (var part in task.Picture.Segments) // KYY2003
        {
            count += part.Length;
        }

        return count;
    }

    public async Task OpenAsync(string id, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(35), token);
            task = await client.GetRenderAsync(id, token); // KYY2001
        }
        while (task.State == RenderState.Waiting || task.State == RenderState.Drawing);

        Process.Start(new ProcessStartInfo(task.Picture!.AbsoluteUri) { UseShellExecute = true }); // KYY2003
    }

    // Null tells who gets it.
    public async Task OpenIfThereAsync(string id, Action<object> open, CancellationToken token)
    {
        RenderTask task;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(35), token);
            task = await client.GetRenderAsync(id, token);
        }
        while (task.State == RenderState.Waiting || task.State == RenderState.Drawing);

        open(new { task.Picture });
    }
}
