public static class Consoles
{
    private const int MaxWaitSeconds = 600;
    private static readonly string[] Terminal = { "done", "broken" };

    public static async Task<int> KlingStyle(IRenderClient client, string taskId)
    {
        Console.WriteLine("Waiting for the picture ...");
        var waited = 0;
        while (waited < MaxWaitSeconds)
        {
            await Task.Delay(5000);
            waited += 5;
            var result = await client.GetRenderAsync(taskId); // KYY1001
            Console.WriteLine($"[{waited}s] status: {result.StateText}");
            if (result.StateText == "done")
            {
                Console.WriteLine(result.Picture!.AbsoluteUri);
                return 0;
            }
            if (result.StateText == "broken")
            {
                Console.WriteLine("failed: " + result.Reason);
                return 1;
            }
        }
        Console.WriteLine("timed out");
        return 2;
    }

    public static async Task<string?> RunwayStyle(IRenderClient client, string taskId)
    {
        var output = await client.GetRenderAsync(taskId);
        while (output.StateText != "done" && output.StateText != "broken")
        {
            await Task.Delay(TimeSpan.FromSeconds(10)).ConfigureAwait(false);
            output = await client.GetRenderAsync(taskId).ConfigureAwait(false); // KYY1001 KYY1004
        }
        return output.StateText == "done" ? output.Picture!.ToString() : null;
    }

    public static async Task<Uri?> LumaStyle(IRenderClient client, string id)
    {
        bool completed = false;
        Uri? uri = null;
        while (!completed)
        {
            var generation = await client.GetRenderAsync(id); // KYY1001 KYY1004
            if (generation.State == RenderState.Done)
            {
                completed = true;
                uri = generation.Picture;
            }
            else if (generation.State == RenderState.Broken)
            {
                throw new Exception($"Generation failed: {generation.Reason}");
            }
            else
            {
                Console.WriteLine("Dreaming...");
                Thread.Sleep(3000); // KYY1005
            }
        }
        return uri;
    }

    public static async Task<RenderTask> ReplicateStyle(IRenderClient client, string id)
    {
        var prediction = await client.GetRenderAsync(id);
        while (!Terminal.Contains(prediction.StateText))
        {
            await Task.Delay(500);
            prediction = await client.GetRenderAsync(prediction.Id); // KYY1001 KYY1004
        }
        return prediction;
    }

    public static async Task<Uri> AzureStyle(IRenderClient client, string id, CancellationToken cancellation)
    {
        RenderTask operation;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), cancellation);
            operation = await client.GetRenderAsync(id, cancellation);
        }
        while (operation.State is RenderState.Waiting or RenderState.Drawing);

        return operation.State switch
        {
            RenderState.Done => operation.Picture!,
            RenderState.Broken => throw new InvalidOperationException(operation.Reason),
            _ => throw new NotSupportedException(operation.StateText),
        };
    }

    public static async Task Dots(IRenderClient client, string id)
    {
        for (;;)
        {
            var task = await client.GetRenderAsync(id); // KYY1001 KYY1004 KYY2001
            if (task.StateText.Equals("DONE", StringComparison.OrdinalIgnoreCase)) break;
            for (var dot = 0; dot < 3; dot++)
            {
                Console.Write(".");
                await Task.Delay(1000);
            }
        }
    }

    public static async Task<RenderTask?> Stopwatched(IRenderClient client, string id, TimeSpan timeout)
    {
        var watch = Stopwatch.StartNew();
        RenderTask? last = null;
        while (watch.Elapsed < timeout)
        {
            last = await client.GetRenderAsync(id);
            if (last is { State: RenderState.Done or RenderState.Broken }) return last;
            var left = timeout - watch.Elapsed;
            await Task.Delay(left < TimeSpan.FromSeconds(30) ? left : TimeSpan.FromSeconds(30));
        }
        return last;
    }

    public static async Task Everything(IRenderClient client, string[] ids)
    {
        foreach (var id in ids)
        {
            RenderTask task;
            while (true)
            {
                task = await client.GetRenderAsync(id); // KYY1001 KYY1004
                if (task.State == RenderState.Done || task.State == RenderState.Broken) break;
                await Task.Delay(2_000);
            }
            Console.WriteLine($"{id}: {(task.State == RenderState.Done ? task.Picture!.ToString() : task.Reason)}");
        }
    }

    public static async Task<Uri?> FirstPollTooSoon(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id);
        if (task.State == RenderState.Done) return task.Picture!;
        await Task.Delay(60_000);
        task = await client.GetRenderAsync(id); // KYY2001
        return task.State == RenderState.Done ? task.Picture! : null;
    }

    public static async Task<int> NotSuccess(IRenderClient client, string id)
    {
        int attempt = 0;
        string status = string.Empty;
        while (status != "done" && attempt < 100)
        {
            attempt++;
            var response = await client.GetRenderAsync(id); // KYY1001 KYY2001
            status = response.StateText;
            Console.WriteLine($"Attempt {attempt}: {status}");
            if (status != "done") await Task.Delay(5000);
        }
        return status == "done" ? 0 : 1;
    }
}
