// Programs that poll again by calling themselves.

internal sealed record Node(string Id, Node[] Children);

internal sealed class Recursive(IRenderClient client, Recursive? other = null)
{
    public async Task<RenderTask> Short(string id, int attempt = 0)
    {
        var render = await client.GetRenderAsync(id); // KYY1001
        if (render.State is RenderState.Done or RenderState.Broken)
        {
            return render;
        }

        if (attempt > 100)
        {
            throw new TimeoutException();
        }

        await Task.Delay(5000);
        return await Short(id, attempt + 1);
    }

    public async Task<RenderTask> AtOnce(string id, CancellationToken token)
    {
        var render = await client.GetRenderAsync(id, token); // KYY1002
        return render.IsOver() ? render : await AtOnce(id, token);
    }

    public async Task<RenderTask> InTime(string id, int attempts, CancellationToken token)
    {
        var render = await client.GetRenderAsync(id, token);
        switch (render)
        {
            case { State: RenderState.Done or RenderState.Broken }:
                return render;
            case var _ when attempts <= 0:
                throw new TimeoutException();
            default:
                await Task.Delay(TimeSpan.FromSeconds(30), token);
                return await InTime(id, attempts - 1, token);
        }
    }

    public async Task<RenderTask> PausesFirst(string id, CancellationToken token)
    {
        await Task.Delay(TimeSpan.FromSeconds(30), token);
        var render = await client.GetRenderAsync(id, token);
        return render.IsOver() ? render : await PausesFirst(id, token);
    }

    public async Task<RenderTask> PausesBriefly(string id, CancellationToken token)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), token);
        var render = await client.GetRenderAsync(id, token); // KYY1001
        return render.IsOver() ? render : await PausesBriefly(id, token);
    }

    public async Task<RenderTask> PauseOfTheCaller(string id, TimeSpan pause, CancellationToken token)
    {
        var render = await client.GetRenderAsync(id, token);
        if (render.IsOver())
        {
            return render;
        }

        await Task.Delay(pause, token);
        return await PauseOfTheCaller(id, pause * 2, token);
    }

    public async Task<RenderTask> AfterErrors(string id, int attempts, CancellationToken token)
    {
        try
        {
            return await client.GetRenderAsync(id, token);
        }
        catch (HttpRequestException) when (attempts > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), token);
            return await AfterErrors(id, attempts - 1, token);
        }
    }

    public async Task Tree(Node node, List<RenderTask> into)
    {
        into.Add(await client.GetRenderAsync(node.Id));
        foreach (var child in node.Children)
        {
            await Tree(child, into);
        }
    }

    public async Task<int> Chain(string id)
    {
        var render = await client.GetRenderAsync(id); // KYY2001
        return render.Picture is { } next ? 1 + await Chain(next.Query) : 0;
    }

    public async Task<RenderTask> Asks(string id)
    {
        var render = await client.GetRenderAsync(id);
        return render.IsOver() || other is null ? render : await other.Asks(id);
    }

    public Task<RenderTask> Local(string id, CancellationToken token)
    {
        return PollAsync(20);

        async Task<RenderTask> PollAsync(int left)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver() || left == 0)
            {
                return render;
            }

            await Task.Delay(1000, token);
            return await PollAsync(left - 1);
        }
    }

    public static async Task<RenderTask> Static(IRenderClient[] clients, IRenderClient at, string id)
    {
        var render = await at.GetRenderAsync(id);
        return render.IsOver() ? render : await Static(clients, clients[1], id);
    }
}
