// Polls that a method gives to another one of the file, which repeats them.

internal static class Poller
{
    public static async Task<T> UntilAsync<T>(Func<Task<T>> poll, Func<T, bool> isOver, TimeSpan interval, CancellationToken token)
    {
        while (true)
        {
            var value = await poll();
            if (isOver(value))
            {
                return value;
            }

            await Task.Delay(interval, token);
        }
    }

    public static async Task<bool> TrueAsync(Func<Task<bool>> condition, int milliseconds)
    {
        for (var waited = 0; waited < milliseconds; waited += 500)
        {
            if (await condition())
            {
                return true;
            }

            await Task.Delay(500);
        }

        return false;
    }

    public static async Task<RenderTask> FinalAsync(this IRenderClient client, Func<IRenderClient, Task<RenderTask>> poll, int seconds, Action<RenderTask>? onProgress = null)
    {
        RenderTask render;
        while (!(render = await poll(client)).IsOver())
        {
            onProgress?.Invoke(render);
            await Task.Delay(TimeSpan.FromSeconds(seconds));
        }

        return render;
    }

    public static async Task<T> RetryAsync<T>(Func<Task<T>> action, int times = 3)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (HttpRequestException) when (attempt < times)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt));
            }
        }
    }

    public static async Task<T?> TryAsync<T>(Func<Task<T>> action, Action<Exception>? onError = null)
        where T : class
    {
        try
        {
            return await action();
        }
        catch (HttpRequestException exception)
        {
            onError?.Invoke(exception);
            return null;
        }
    }

    public static async Task<List<T>> EachAsync<T>(IEnumerable<string> ids, Func<string, Task<T>> work)
    {
        List<T> all = [];
        foreach (var id in ids)
        {
            all.Add(await work(id));
        }

        return all;
    }

    public static async Task<T> AtMostAsync<T>(SemaphoreSlim room, Func<Task<T>> work)
    {
        await room.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            room.Release();
        }
    }

    public static Task<T> EveryFiveSecondsAsync<T>(Func<Task<T>> poll, Func<T, bool> isOver) => UntilAsync(poll, isOver, TimeSpan.FromSeconds(5), CancellationToken.None);
}

internal sealed class GivenPolls(IRenderClient client, TimeSpan configured)
{
    private readonly SemaphoreSlim _room = new(4);

    public Task<RenderTask> Hasty(string id, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.IsOver(), TimeSpan.FromSeconds(5), token); // KYY1001

    public Task<RenderTask> Patient(string id, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.State is RenderState.Done or RenderState.Broken, TimeSpan.FromSeconds(30), token);

    public Task<RenderTask> HastyForSome(string id, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.IsOver(), TimeSpan.FromSeconds(15), token); // KYY1009

    public Task<RenderTask> Breathless(string id, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.IsOver(), TimeSpan.Zero, token); // KYY1002

    public Task<RenderTask> OnlyFailure(string id, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.State == RenderState.Broken, TimeSpan.FromSeconds(30), token); // KYY1003

    public Task<RenderTask> AsConfigured(string id, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.IsOver(), configured, token);

    public Task<RenderTask> OnlySuccess(string id, CancellationToken token) =>
        Poller.UntilAsync(
            async () => await client.GetRenderAsync(id, token).ConfigureAwait(false), // KYY2001
            static render => render.State == RenderState.Done,
            TimeSpan.FromMinutes(1),
            token);

    public Task<RenderTask> SuccessOrWhateverElse(string id, Func<bool> isEnough, CancellationToken token) =>
        Poller.UntilAsync(() => client.GetRenderAsync(id, token), render => render.State == RenderState.Done || isEnough(), TimeSpan.FromMinutes(1), token);

    public Task<RenderTask> FailureThrows(string id, CancellationToken token) =>
        Poller.UntilAsync(
            () => client.GetRenderAsync(id, token),
            render => render.State switch
            {
                RenderState.Done => true,
                RenderState.Broken => throw new InvalidOperationException(render.Reason),
                _ => false,
            },
            TimeSpan.FromMinutes(1),
            token);

    public Task<bool> ByCondition(string id) =>
        Poller.TrueAsync(async () => (await client.GetRenderAsync(id)).IsOver(), 600_000); // KYY1001

    public Task<RenderTask> ByMethod(string id) => client.FinalAsync(it => it.GetRenderAsync(id), 3, Show); // KYY1001

    public Task<RenderTask> ByMethodInTime(string id) => client.FinalAsync(it => it.GetRenderAsync(id), seconds: 45);

    public Task<RenderTask> ThroughTwo(string id) => Poller.EveryFiveSecondsAsync(() => client.GetRenderAsync(id), render => render.IsOver()); // KYY1001

    public async Task<RenderTask> WithRetries(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await Poller.RetryAsync(() => client.GetRenderAsync(id, token));
            if (render.IsOver())
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public async Task<RenderTask> Tried(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await Poller.TryAsync(() => client.GetRenderAsync(id, token)); // KYY1001
            if (render?.IsOver() == true)
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(3), token);
        }
    }

    public async Task<RenderTask> TriedInTime(string id, CancellationToken token)
    {
        while (true)
        {
            var render = await Poller.TryAsync(() => client.GetRenderAsync(id, token), static exception => Console.Error.WriteLine(exception.Message));
            if (render?.IsOver() == true)
            {
                return render;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }

    public Task<List<RenderTask>> EachOnce(string[] ids) => Poller.EachAsync(ids, id => client.GetRenderAsync(id));

    public async Task<RenderTask> InTurn(string id, CancellationToken token)
    {
        RenderTask render;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
            render = await Poller.AtMostAsync(_room, () => client.GetRenderAsync(id, token));
        }
        while (!render.IsOver());
        return render;
    }

    public async Task<RenderTask> ByVariable(string id, CancellationToken token)
    {
        Func<Task<RenderTask>> poll = () => client.GetRenderAsync(id, token);
        var render = await poll();
        while (!render.IsOver())
        {
            await Task.Delay(TimeSpan.FromSeconds(2), token);
            render = await poll(); // KYY1001
        }

        return render;
    }

    public async Task<RenderTask> ByPatientVariable(string id, CancellationToken token)
    {
        var poll = (string which) => client.GetRenderAsync(which, token);
        var render = await poll(id);
        while (!render.IsOver())
        {
            await Task.Delay(TimeSpan.FromSeconds(60), token);
            render = await poll(id);
        }

        return render;
    }

    public async Task Shown(string id, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var render = await client.GetRenderAsync(id, token); // KYY1001
            OnMainThread(() => Console.WriteLine(id));
            if (render.IsOver())
            {
                Show(render);
                return;
            }

            await Task.Delay(5000, token);
        }
    }

    private static void OnMainThread(Action action) => action();

    private static void Show(RenderTask render) => Console.WriteLine(render.StateText);
}
