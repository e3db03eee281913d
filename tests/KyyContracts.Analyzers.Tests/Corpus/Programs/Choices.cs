// Variables that are given the better of two values: the compiler notes the place before it knows the value.

internal sealed class Codes(IRenderClient client)
{
    public async Task<bool> WaitAsync(string id, CancellationToken token)
    {
        bool? succeeded = null;
        do
        {
            await Task.Delay(new TimeSpan(0, 1, 0), token);
            var render = await client.GetRenderAsync(id, token);
            succeeded = render.State switch
            {
                RenderState.Done => true,
                RenderState.Broken => false,
                _ => null,
            };
        }
        while (succeeded is null);

        return succeeded.Value;
    }

    public async Task<int> ExitCodeAsync(string id, CancellationToken token)
    {
        int? code = null;
        while (!code.HasValue)
        {
            var render = await client.GetRenderAsync(id, token); // KYY2001
            code = render.State == RenderState.Done ? 0 : null;
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }

        return code.Value;
    }

    public async Task<string> LinkAsync(string id, CancellationToken token)
    {
        string? link = null;
        while (link is null)
        {
            await Task.Delay(TimeSpan.FromSeconds(45), token);
            var render = await client.GetRenderAsync(id, token);
            link = render.State switch
            {
                RenderState.Done => render.Picture!.ToString(),
                RenderState.Broken => throw new InvalidOperationException(render.Reason),
                _ => null,
            };
        }

        return link;
    }
}

internal sealed class Paces(IRenderClient client)
{
    private RenderTask? _last;

    public async Task<RenderTask> WaitAsync(string id, bool inHaste, CancellationToken token)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (true)
        {
            pause = inHaste ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(60);
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(pause, token);
        }
    }

    public async Task<RenderTask> HastyAsync(string id, bool inHaste, CancellationToken token)
    {
        var pause = TimeSpan.FromSeconds(60);
        while (true)
        {
            pause = inHaste ? TimeSpan.FromSeconds(2) : TimeSpan.FromSeconds(4);
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(pause, token);
        }
    }

    public async Task KeepAsync(string id, bool keeps, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await Task.Delay(30_000, token);
            render = await client.GetRenderAsync(id, token);
        }
        while (!render.IsOver());

        _last = keeps ? render : null;
    }
}

internal sealed class BothSides(IRenderClient client)
{
    private readonly Dictionary<string, RenderTask> _known = [];

    public async Task<RenderTask> WaitAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            var isDone = render.State == RenderState.Done;
            var isBroken = render.State == RenderState.Broken;
            if (isDone | isBroken)
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<RenderTask> OnlyDoneAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token); // KYY2001
            var isDone = render.State == RenderState.Done;
            var isNew = render.State == RenderState.Waiting;
            if (isDone & !isNew)
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<RenderTask> JudgedElsewhereAsync(string id, Func<bool, bool, bool> isEnough, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            var isDone = render.State == RenderState.Done;
            var isBroken = render.State == RenderState.Broken;
            if (isEnough(isDone, isBroken))
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<Uri?> KeptAsync(string id)
    {
        if (!_known.TryGetValue(id, out var render))
        {
            _known[id] = render = await client.GetRenderAsync(id);
        }

        return render.IsDone ? render.Picture : null;
    }
}

internal sealed class Calculated(IRenderClient client)
{
    public async Task<RenderTask> DoublingAsync(string id, CancellationToken token)
    {
        for (var attempt = 1; attempt < 20; attempt++)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(Doubling(attempt), token);
        }

        throw new TimeoutException();
    }

    public async Task<RenderTask> SteadyAsync(string id, CancellationToken token)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(Steady(attempt), token);
        }

        throw new TimeoutException();
    }

    public async Task<RenderTask> ByQualityAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(Of(render.Quality), token);
        }
    }

    public async Task<RenderTask> ByStateAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(Of(render.State), token);
        }
    }

    private static TimeSpan Doubling(int attempt) => TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempt), 60));

    private static TimeSpan Steady(int attempt) => TimeSpan.FromSeconds(30 + Math.Min(attempt * 5, 30));

    private static TimeSpan Of(string quality) => quality switch
    {
        "draft" => TimeSpan.FromSeconds(12),
        _ => TimeSpan.FromSeconds(30),
    };

    private static TimeSpan Of(RenderState state)
    {
        if (state == RenderState.Waiting)
        {
            return TimeSpan.FromSeconds(10);
        }

        return TimeSpan.FromSeconds(2);
    }
}
