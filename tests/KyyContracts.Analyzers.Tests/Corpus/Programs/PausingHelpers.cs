// Pauses that stand in a method of their own, which answers a task and is not async.

internal static class Breaks
{
    public static Task Short(CancellationToken token) => Task.Delay(2500, token);

    public static Task Seconds(int seconds, CancellationToken token) => Milliseconds(seconds * 1000, token);

    public static Task For(RenderTask render, CancellationToken token) =>
        render.State == RenderState.Drawing ? Task.Delay(30_000, token) : Task.Delay(40_000, token);

    private static Task Milliseconds(int milliseconds, CancellationToken token)
    {
        return Task.Delay(milliseconds, token);
    }
}

internal abstract class Patience
{
    protected virtual TimeSpan Interval => TimeSpan.FromSeconds(30);

    protected Task PauseAsync(CancellationToken token) => Task.Delay(Interval, token);

    protected static Task HurryAsync(CancellationToken token) => Task.Delay(TimeSpan.FromSeconds(4), token);
}

internal sealed class Patient(IRenderClient client) : Patience
{
    public async Task<RenderTask> WaitAsync(string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await PauseAsync(token);
            render = await client.GetRenderAsync(id, token);
        }
        while (!render.IsOver());
        return render;
    }

    public async Task<RenderTask> HurryAsync(string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await HurryAsync(token).ConfigureAwait(false);
            render = await client.GetRenderAsync(id, token); // KYY1001
        }
        while (!render.IsOver());
        return render;
    }

    public async Task<RenderTask> ShortAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            if (render.IsOver())
            {
                return render;
            }

            await Breaks.Short(token);
        }
    }

    public async Task<RenderTask> SecondsAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            await Breaks.Seconds(30, token);
        }
    }

    public async Task<RenderTask> AsLongAsNeededAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token);
            if (render.IsOver())
            {
                return render;
            }

            await Breaks.For(render, token);
        }
    }

    public async Task<RenderTask> ForgetfulAsync(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1002
            if (render.IsOver())
            {
                return render;
            }

            _ = Breaks.Seconds(30, token);
        }
    }
}
