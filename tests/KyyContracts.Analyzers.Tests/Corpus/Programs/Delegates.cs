// Delegates are followed to what they are made of.
public static class Delegates
{
    public static async Task<T> PollUntilAsync<T>(Func<Task<T>> poll, Func<T, bool> isOver, TimeSpan pause, CancellationToken token)
    {
        while (true)
        {
            var value = await poll();
            if (isOver(value)) return value;
            await Task.Delay(pause, token);
        }
    }

    public static async Task<Uri?> Passed(IRenderClient client, string id, CancellationToken token)
    {
        var task = await PollUntilAsync(() => client.GetRenderAsync(id), value => value.IsOver(), TimeSpan.FromSeconds(2), token); // KYY1001
        return task.State == RenderState.Done ? task.Picture : null;
    }

    public static async Task<RenderTask> Held(IRenderClient client, string id, CancellationToken token)
    {
        Func<Task<RenderTask>> poll = () => client.GetRenderAsync(id, token);
        RenderTask task;
        while (!(task = await poll()).IsOver()) await Task.Delay(1000, token); // KYY1001
        return task;
    }

    public static Task<RenderTask[]> Group(IRenderClient client, IEnumerable<string> ids) =>
        Task.WhenAll(ids.Chunk(1).First().Select(id => client.GetRenderAsync(id)));
}
