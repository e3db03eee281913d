// Loops in loops: each is bounded for itself, or not.

internal sealed class NestedLoops(IRenderClient client)
{
    public async Task EachWithoutBound(string[] ids)
    {
        foreach (var id in ids)
        {
            RenderTask render;
            do
            {
                await Task.Delay(TimeSpan.FromSeconds(30));
                render = await client.GetRenderAsync(id); // KYY1004
            }
            while (!render.IsOver());

            Console.WriteLine($"{id}: {render.StateText}");
        }
    }

    public async Task EachSoOften(string[] ids)
    {
        foreach (var id in ids)
        {
            for (var attempt = 0; attempt < 40; attempt++)
            {
                var render = await client.GetRenderAsync(id);
                if (render.IsOver())
                {
                    Console.WriteLine($"{id}: {render.StateText}");
                    break;
                }

                await Task.Delay(TimeSpan.FromSeconds(30));
            }
        }
    }

    public async Task EachInItsTurn(string[] ids, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            foreach (var id in ids)
            {
                var render = await client.GetRenderAsync(id);
                Console.WriteLine($"{id}: {render.StateText}");
            }

            await Task.Delay(TimeSpan.FromSeconds(30), CancellationToken.None);
        }
    }

    public async Task<RenderTask> CountsDown(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            for (var left = 30; left > 0; left--)
            {
                Console.Write($"\r{left} s ");
                await Task.Delay(1000, token);
            }
        }
    }
}
