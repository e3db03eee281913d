// A loop between two polls pauses as long as all its rounds.

public static class InnerLoops
{
    private const int SecondsBetweenPolls = 8;
    private static readonly string[] Frames = ["|", "/", "-", "\\"];

    public static async Task<RenderTask> CountdownAsync(IRenderClient client, string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver())
            {
                return render;
            }

            for (var left = SecondsBetweenPolls; left > 0; left--)
            {
                Console.Write($"\rnext look in {left} s ");
                await Task.Delay(TimeSpan.FromSeconds(1), token);
            }
        }
    }

    public static async Task<RenderTask?> BarAsync(IRenderClient client, string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver())
            {
                return render;
            }

            var width = 0;
            while (width++ < 40)
            {
                Console.Write("\r" + new string('=', width));
                await Task.Delay(100, token);
            }
        }

        return null;
    }

    public static async Task<RenderTask> SpinnerAsync(IRenderClient client, string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            foreach (var frame in Frames)
            {
                Console.Write("\r" + frame);
                await Task.Delay(250, token);
            }

            render = await client.GetRenderAsync(id, token); // KYY1001
        }
        while (!render.IsOver());
        return render;
    }

    public static RenderTask Blocking(IRenderClient client, string id)
    {
        for (; ; )
        {
            var render = client.GetRenderAsync(id).GetAwaiter().GetResult(); // KYY1001 KYY1004 KYY1005
            if (render.IsOver())
            {
                return render;
            }

            foreach (var letter in "waiting...")
            {
                Console.Write(letter);
                Thread.Sleep(300); // KYY1005
            }
        }
    }

    public static async Task<RenderTask> LinesAsync(IRenderClient client, string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1009
            if (render.IsOver())
            {
                return render;
            }

            for (var line = 0; line < 2; line++)
            {
                for (var dot = 0; dot < 10; dot++)
                {
                    Console.Write('.');
                    await Task.Delay(1000, token);
                }

                Console.WriteLine();
            }
        }
    }

    public static async Task<RenderTask> HelpedAsync(IRenderClient client, string id, CancellationToken token)
    {
        var render = await client.GetRenderAsync(id, token);
        while (!render.IsOver())
        {
            await DotsAsync(4, token);
            render = await client.GetRenderAsync(id, token); // KYY1001
        }

        return render;
    }

    public static async Task<RenderTask> PatientAsync(IRenderClient client, string id, CancellationToken token)
    {
        var render = await client.GetRenderAsync(id, token);
        while (!render.IsOver())
        {
            await DotsAsync(30, token);
            render = await client.GetRenderAsync(id, token);
        }

        return render;
    }

    public static async Task<RenderTask> AsToldAsync(IRenderClient client, string id, int seconds, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            for (var second = 0; second < seconds; second++)
            {
                await Task.Delay(1000, token);
            }
        }
    }

    public static async Task<RenderTask> ImpatientAsync(IRenderClient client, string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, CancellationToken.None); // KYY1001
            if (render.IsOver() || token.IsCancellationRequested)
            {
                return render;
            }

            for (var second = 0; second < 10; second++)
            {
                if (token.IsCancellationRequested)
                {
                    break;
                }

                await Task.Delay(1000, CancellationToken.None);
            }
        }
    }

    private static async Task DotsAsync(int seconds, CancellationToken token)
    {
        for (var second = 0; second < seconds; second++)
        {
            Console.Write('.');
            await Task.Delay(TimeSpan.FromSeconds(1), token);
        }
    }
}
