namespace Sites
{
    public sealed class RenderWorker(IRenderClient client, Queue<string> ids) : Microsoft.Extensions.Hosting.BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
            var id = ids.Dequeue();
            while (await timer.WaitForNextTickAsync(stoppingToken) && !stoppingToken.IsCancellationRequested)
            {
                var task = await client.GetRenderAsync(id, stoppingToken); // KYY1001 KYY2001
                if (task.IsOver()) break;
            }
        }
    }

    public sealed class SweepWorker(IRenderClient client, List<string> pending) : Microsoft.Extensions.Hosting.BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                foreach (var id in pending.ToArray())
                {
                    var task = await client.GetRenderAsync(id, stoppingToken);
                    if (task.IsOver()) pending.Remove(id);
                }
                await Task.Delay(TimeSpan.FromSeconds(30), stoppingToken);
            }
        }
    }

    public sealed class QueueWorker(IRenderClient client, System.Threading.Channels.ChannelReader<string> queue) : Microsoft.Extensions.Hosting.BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await foreach (var id in queue.ReadAllAsync(stoppingToken))
            {
                var attempts = 0;
                RenderTask task;
                do
                {
                    task = await client.GetRenderAsync(id, stoppingToken); // KYY1001
                    await Task.Delay(TimeSpan.FromSeconds(4), stoppingToken);
                }
                while (!task.IsOver() && ++attempts < 200);
            }
        }
    }

    public sealed class RenderController(IRenderClient client)
    {
        public async Task<string> Get(string id, CancellationToken aborted)
        {
            var task = await client.GetRenderAsync(id, aborted);
            return task switch
            {
                { State: RenderState.Done } => task.Picture!.ToString(),
                { State: RenderState.Broken } => "failed: " + task.Reason,
                _ => "running",
            };
        }

        public async Task<string> Create(string id, CancellationToken aborted)
        {
            for (int i = 0; i < 30; i++)
            {
                var task = await client.GetRenderAsync(id, aborted); // KYY1001
                if (task.State == RenderState.Done) return task.Picture!.ToString();
                if (task.State == RenderState.Broken) return "500 " + task.Reason;
                await Task.Delay(1000, aborted);
            }
            return "504";
        }

        public async Task<RenderTask> Forward(string id) => await client.GetRenderAsync(id);

        public async Task<string> Redirect(string id)
        {
            var task = await client.GetRenderAsync(id);
            return task.Picture!.AbsoluteUri; // KYY2003
        }

        public async Task<string> RedirectSafely(string id)
        {
            var task = await client.GetRenderAsync(id); // KYY2001
            return task.Picture?.AbsoluteUri ?? "404";
        }
    }

    public sealed class Jobs(IRenderClient client)
    {
        [Hangfire.AutomaticRetry]
        public async Task Check(string id, Action<string> schedule)
        {
            var task = await client.GetRenderAsync(id);
            switch (task.State)
            {
                case RenderState.Done: Save(task); break;
                case RenderState.Broken: throw new InvalidOperationException(task.Reason);
                default: schedule(id); break;
            }
        }

        public async Task WaitInsideTheJob(string id)
        {
            while (true)
            {
                var task = await client.GetRenderAsync(id); // KYY1001 KYY1004
                if (task.State == RenderState.Done) { Save(task); return; }
                if (task.State == RenderState.Broken) return;
                await Task.Delay(TimeSpan.FromMilliseconds(750));
            }
        }

        public async Task FunctionWithADurableTimer(string id, IDurable context)
        {
            var expires = context.Now.AddHours(1);
            while (context.Now < expires)
            {
                var task = await client.GetRenderAsync(id); // KYY2001
                if (task.IsOver()) break;
                await context.CreateTimer(context.Now.AddSeconds(5));
            }
        }

        private static void Save(RenderTask task) => Console.WriteLine(task.Id);
    }

    public interface IDurable
    {
        DateTime Now { get; }
        Task CreateTimer(DateTime at);
    }

    public sealed class Component(IRenderClient client)
    {
        private RenderTask? _current;
        private string? _error;

        public async Task OnInitializedAsync(string id)
        {
            while (_current?.State is not RenderState.Done)
            {
                _current = await client.GetRenderAsync(id); // KYY1001
                if (_current.State == RenderState.Broken) { _error = _current.Reason; break; }
                StateHasChanged();
                await Task.Delay(2000);
            }
        }

        public async Task Refresh(string id)
        {
            _current = await client.GetRenderAsync(id);
            StateHasChanged();
        }

        private void StateHasChanged() => Console.WriteLine(_error ?? _current?.StateText);
    }

    public static class RenderExtensions
    {
        public static async Task<RenderTask> WaitAsync(this IRenderClient client, string id, CancellationToken token = default)
        {
            while (true)
            {
                token.ThrowIfCancellationRequested();
                var task = await client.GetRenderAsync(id, token); // KYY1001
                if (task.IsOver()) return task;
                await Task.Delay(TimeSpan.FromSeconds(10), token);
            }
        }

        public static async Task<RenderTask> WaitPolitely(this IRenderClient client, string id, TimeSpan? interval = null, CancellationToken token = default)
        {
            while (true)
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsOver()) return task;
                await Task.Delay(interval ?? TimeSpan.FromSeconds(30), token);
            }
        }
    }
}

namespace Microsoft.Extensions.Hosting
{
    public abstract class BackgroundService { protected abstract Task ExecuteAsync(CancellationToken stoppingToken); }
}

namespace Hangfire
{
    public sealed class AutomaticRetryAttribute : Attribute;
}
