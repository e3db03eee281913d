// What programs make of the end of a task: told apart, shown to people, or taken for success.

internal sealed class Endings(IRenderClient client)
{
    public async Task OneChain(string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            render = await client.GetRenderAsync(id, token); // KYY2001
        }
        while (render.State != RenderState.Done && render.State != RenderState.Broken);

        Console.WriteLine("Your render is ready!");
    }

    public async Task OneChainThenTold(string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            render = await client.GetRenderAsync(id, token);
        }
        while (render.State != RenderState.Done && render.State != RenderState.Broken);

        Console.WriteLine(render.State == RenderState.Broken ? "No luck" : "Ready");
    }

    public async Task ShownAtTheEnd(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.State != RenderState.Waiting && render.State != RenderState.Drawing)
            {
                Console.WriteLine("It has ended: " + render.State);
                break;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task ShownOnTheWay(string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            render = await client.GetRenderAsync(id, token); // KYY2001
            Console.WriteLine($"{id} is {render.StateText}");
        }
        while (!render.IsOver());

        Console.WriteLine("Ready");
    }

    public async Task EachIsShown(string[] ids, CancellationToken token)
    {
        foreach (var id in ids)
        {
            RenderTask render;
            do
            {
                await Task.Delay(TimeSpan.FromSeconds(30), token);
                render = await client.GetRenderAsync(id, token);
            }
            while (!render.IsOver());

            Console.WriteLine($"{id}: {render.StateText}");
        }
    }

    public async Task<RenderTask?> WordsOfAnotherService(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 30; attempt++)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1003
            if (render.StateText == "succeeded") // KYY2005
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }

        return null;
    }

    public async Task<RenderTask> WordsBesideTheContracts(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            switch (render.StateText?.ToLowerInvariant())
            {
                case "done":
                    return render;
                case "broken" or "withdrawn":
                    throw new InvalidOperationException(render.Reason);
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<RenderTask> SetWithWordsBeside(string id, CancellationToken token)
    {
        string[] over = ["done", "withdrawn"];
        RenderTask render;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            render = await client.GetRenderAsync(id, token); // KYY2001
        }
        while (!over.Contains(render.StateText));
        return render;
    }
}

internal sealed class Rescheduled(IRenderClient client)
{
    public async Task CheckAsync(string id, CancellationToken token)
    {
        var render = await client.GetRenderAsync(id, token); // KYY2001
        if (render.State == RenderState.Done)
        {
            Console.WriteLine("ready: " + render.Picture);
            return;
        }

        Later(() => CheckAsync(id, token));
    }

    private static void Later(Func<Task> work) => Queue.Add(work);

    private static readonly List<Func<Task>> Queue = [];
}

internal sealed class Waiting(IRenderClient client)
{
    public async Task OnlyWaits(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.State == RenderState.Done || render.State == RenderState.Broken)
            {
                break;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }
}
