// States of a program's own, made of the contract's by an extension method.

internal enum Phase
{
    Waiting,
    Running,
    Good,
    Bad,
}

internal static class Phases
{
    public static Phase ToPhase(this RenderTask task) => task.State switch
    {
        RenderState.Waiting => Phase.Waiting,
        RenderState.Drawing => Phase.Running,
        RenderState.Done => Phase.Good,
        RenderState.Broken => Phase.Bad,
        _ => throw new NotSupportedException(task.StateText),
    };

    public static async Task<Phase> WaitAsync(IRenderClient client, string id, CancellationToken token)
    {
        Phase phase;
        while ((phase = (await client.GetRenderAsync(id, token)).ToPhase()) is Phase.Waiting or Phase.Running)
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }

        return phase;
    }

    public static async Task<Phase> WaitForGoodAsync(IRenderClient client, string id, CancellationToken token)
    {
        Phase phase;
        while ((phase = (await client.GetRenderAsync(id, token)).ToPhase()) != Phase.Good) // KYY2001
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }

        return phase;
    }

    public static async Task<bool> IsGoodAsync(IRenderClient client, string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1003
            if (task.ToPhase() == Phase.Bad)
            {
                return false;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }
    }
}

internal sealed class Ready(IRenderClient client)
{
    public async Task<Uri?> WaitAsync(string id, CancellationToken token)
    {
        RenderTask task;
        while (!IsReady(task = await client.GetRenderAsync(id, token))) // KYY2001
        {
            await Task.Delay(TimeSpan.FromSeconds(30), token);
        }

        return task.Picture;
    }

    private static bool IsReady(RenderTask task)
    {
        return task.State == RenderState.Done;
    }
}
