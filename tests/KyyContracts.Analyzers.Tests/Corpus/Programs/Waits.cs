namespace Sites
{
    // Pauses that are something else than a delay.
    internal sealed class Signals(IRenderClient client)
    {
        private static readonly TimeSpan[] Steps = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];
        private static readonly int[] Patient = new[] { 30, 45, 60 };
        private readonly ManualResetEventSlim _stop = new();
        private readonly SemaphoreSlim _notified = new(0);

        public void UntilStopped(string id)
        {
            while (!_stop.Wait(TimeSpan.FromSeconds(10))) // KYY1005
            {
                var render = client.GetRenderAsync(id).GetAwaiter().GetResult(); // KYY1001 KYY1005
                Console.WriteLine(render.StateText);
                if (render.IsOver())
                {
                    break;
                }
            }
        }

        public async Task<RenderTask> UntilNotified(string id, CancellationToken token)
        {
            while (true)
            {
                var render = await client.GetRenderAsync(id, token);
                if (render.IsOver())
                {
                    return render;
                }

                await _notified.WaitAsync(TimeSpan.FromSeconds(60), token);
            }
        }

        public async Task<RenderTask> UntilNotifiedSoon(string id, CancellationToken token)
        {
            while (true)
            {
                var render = await client.GetRenderAsync(id, token); // KYY1001
                if (render.IsOver())
                {
                    return render;
                }

                await _notified.WaitAsync(5_000, token);
            }
        }

        public async Task<RenderTask?> InSteps(string id, CancellationToken token)
        {
            foreach (var pause in Steps)
            {
                var render = await client.GetRenderAsync(id, token); // KYY1001
                if (render.State is RenderState.Done or RenderState.Broken)
                {
                    return render;
                }

                await Task.Delay(pause, token);
            }

            return null;
        }

        public async Task<RenderTask?> InPatientSteps(string id, CancellationToken token)
        {
            foreach (var seconds in Patient)
            {
                var render = await client.GetRenderAsync(id, token);
                if (render.IsOver())
                {
                    return render;
                }

                await Task.Delay(TimeSpan.FromSeconds(seconds), token);
            }

            return null;
        }

        public async Task<RenderTask?> InStepsOfOthers(string id, IEnumerable<int> steps, CancellationToken token)
        {
            foreach (var seconds in steps)
            {
                var render = await client.GetRenderAsync(id, token);
                if (render.IsOver())
                {
                    return render;
                }

                await Task.Delay(seconds, token);
            }

            return null;
        }

        public async Task<string> InAnOrchestration(Microsoft.DurableTask.TaskOrchestrationContext context, string id)
        {
            while (true)
            {
                var render = await client.GetRenderAsync(id); // KYY1001 KYY1004
                if (render.IsOver())
                {
                    return render.StateText;
                }

                await context.CreateTimer(context.CurrentUtcDateTime.AddSeconds(5), CancellationToken.None);
            }
        }

        public async Task<string> InAPatientOrchestration(Microsoft.DurableTask.TaskOrchestrationContext context, string id)
        {
            while (true)
            {
                var render = await client.GetRenderAsync(id); // KYY1004
                if (render.IsOver())
                {
                    return render.StateText;
                }

                await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
            }
        }

        public System.Collections.IEnumerator InACoroutine(string id)
        {
            while (true)
            {
                var request = client.GetRenderAsync(id); // KYY1001 KYY1004
                yield return new UnityEngine.WaitUntil(() => request.IsCompleted);
                if (request.Result.IsOver())
                {
                    yield break;
                }

                yield return new UnityEngine.WaitForSeconds(2f);
            }
        }
    }

    internal static class FirstArgument
    {
        public static async Task Main(string[] args)
        {
            var client = new RenderClient();
            var render = await client.GetRenderAsync(args[0]);
            while (render.State is RenderState.Waiting or RenderState.Drawing)
            {
                await Task.Delay(TimeSpan.FromSeconds(2));
                render = await client.GetRenderAsync(args[0]); // KYY1001 KYY1004
            }

            Console.WriteLine(render.State);
        }

        public static async Task<RenderTask?> EachAsync(IRenderClient client, string[] ids, CancellationToken token)
        {
            for (var at = 0; at < ids.Length; at++)
            {
                var render = await client.GetRenderAsync(ids[at], token);
                Console.WriteLine(render.State);
            }

            while (true)
            {
                var render = await client.GetRenderAsync(ids[0], token);
                ids[0] = render.Id + "next";
                if (render.IsOver())
                {
                    return render;
                }
            }
        }
    }
}

namespace Microsoft.DurableTask
{
    public abstract class TaskOrchestrationContext
    {
        public abstract DateTime CurrentUtcDateTime { get; }
        public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);
        public abstract Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken);
    }
}

namespace UnityEngine
{
    public sealed class WaitForSeconds(float seconds) { public float Seconds { get; } = seconds; }
    public sealed class WaitUntil(Func<bool> predicate) { public Func<bool> Predicate { get; } = predicate; }
}
