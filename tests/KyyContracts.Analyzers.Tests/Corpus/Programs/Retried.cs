namespace Sites
{
    using Polly;
    using Polly.Retry;

    public sealed class Retried(IRenderClient client)
    {
        private static readonly AsyncRetryPolicy<RenderTask> Policy = Policy<RenderTask>
            .HandleResult(task => !task.IsOver())
            .WaitAndRetryAsync(100, attempt => TimeSpan.FromSeconds(2));

        private readonly ResiliencePipeline<RenderTask> _pipeline = new ResiliencePipelineBuilder<RenderTask>()
            .AddRetry(new RetryStrategyOptions<RenderTask>
            {
                ShouldHandle = new PredicateBuilder<RenderTask>().HandleResult(task => task.State is RenderState.Waiting or RenderState.Drawing),
                Delay = TimeSpan.FromSeconds(5),
                MaxRetryAttempts = 60,
            })
            .Build();

        public Task<RenderTask> ByPolicy(string id) => Policy.ExecuteAsync(() => client.GetRenderAsync(id)); // KYY1001

        public async Task<RenderTask> ByPipeline(string id, CancellationToken token) =>
            await _pipeline.ExecuteAsync(async cancellation => await client.GetRenderAsync(id, cancellation), token); // KYY1001

        public async Task<RenderTask> Exponential(string id)
        {
            var policy = Policy<RenderTask>
                .Handle<HttpRequestException>()
                .OrResult(task => task.State != RenderState.Done && task.State != RenderState.Broken)
                .WaitAndRetryAsync(10, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)));
            return await policy.ExecuteAsync(async () => await client.GetRenderAsync(id)); // KYY1001
        }

        public async Task<RenderTask> Listed(string id)
        {
            var policy = Policy<RenderTask>.HandleResult(task => !task.IsOver())
                .WaitAndRetryAsync(new[] { TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60) });
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id)); // KYY1001
        }

        public async Task<RenderTask> Forever(string id)
        {
            var policy = Policy<RenderTask>.HandleResult(task => !task.IsOver()).WaitAndRetryForeverAsync(_ => TimeSpan.FromSeconds(3));
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id)); // KYY1001
        }

        public async Task<RenderTask> AtOnce(string id)
        {
            var policy = Policy<RenderTask>.HandleResult(task => !task.IsOver()).RetryAsync(50);
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id)); // KYY1002
        }

        public async Task<RenderTask> DefaultDelay(string id, CancellationToken token)
        {
            var options = new RetryStrategyOptions<RenderTask>
            {
                ShouldHandle = arguments => new ValueTask<bool>(arguments.Outcome.Result?.IsOver() == false),
                BackoffType = DelayBackoffType.Exponential,
            };
            var pipeline = new ResiliencePipelineBuilder<RenderTask>().AddRetry(options).Build();
            return await pipeline.ExecuteAsync(async cancellation => await client.GetRenderAsync(id, cancellation), token); // KYY1001
        }

        public async Task<RenderTask> Polite(string id)
        {
            var policy = Policy<RenderTask>.HandleResult(task => !task.IsOver()).WaitAndRetryAsync(40, attempt => TimeSpan.FromSeconds(30));
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id));
        }

        public async Task<RenderTask> Transient(string id)
        {
            var policy = Policy<RenderTask>.Handle<HttpRequestException>().WaitAndRetryAsync(3, attempt => TimeSpan.FromSeconds(1));
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id));
        }

        public async Task<RenderTask> TransientPipeline(string id, CancellationToken token)
        {
            var pipeline = new ResiliencePipelineBuilder<RenderTask>()
                .AddRetry(new RetryStrategyOptions<RenderTask> { ShouldHandle = new PredicateBuilder<RenderTask>().Handle<HttpRequestException>(), Delay = TimeSpan.FromSeconds(1) })
                .Build();
            return await pipeline.ExecuteAsync(async cancellation => await client.GetRenderAsync(id, cancellation), token);
        }

        public async Task<RenderTask> Jittered(string id, CancellationToken token)
        {
            var pipeline = new ResiliencePipelineBuilder<RenderTask>()
                .AddRetry(new RetryStrategyOptions<RenderTask>
                {
                    ShouldHandle = new PredicateBuilder<RenderTask>().HandleResult(task => !task.IsOver()),
                    Delay = TimeSpan.FromSeconds(20),
                    UseJitter = true,
                })
                .Build();
            return await pipeline.ExecuteAsync(async cancellation => await client.GetRenderAsync(id, cancellation), token);
        }

        public async Task<RenderTask> Configured(string id, TimeSpan pause)
        {
            var policy = Policy<RenderTask>.HandleResult(task => !task.IsOver()).WaitAndRetryAsync(40, _ => pause);
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id));
        }

        public async Task<RenderTask> Injected(string id, AsyncRetryPolicy<RenderTask> policy) => await policy.ExecuteAsync(() => client.GetRenderAsync(id));

        public async Task<RenderTask> LookAlike(string id)
        {
            var policy = new Own.Retrier().HandleResult().WaitAndRetryAsync(3, _ => TimeSpan.FromSeconds(1));
            return await policy.ExecuteAsync(() => client.GetRenderAsync(id));
        }
    }
}

namespace Own
{
    public sealed class Retrier
    {
        public Retrier HandleResult() => this;
        public Retrier WaitAndRetryAsync(int count, Func<int, TimeSpan> pause) => count > 0 && pause is not null ? this : this;
        public Task<T> ExecuteAsync<T>(Func<Task<T>> action) => action();
    }
}

namespace Polly
{
    public sealed class PolicyBuilder<TResult>
    {
        public PolicyBuilder<TResult> OrResult(Func<TResult, bool> predicate) => predicate is null ? this : this;
    }

    public static class Policy<TResult>
    {
        public static PolicyBuilder<TResult> HandleResult(Func<TResult, bool> predicate) => predicate is null ? new() : new();
        public static PolicyBuilder<TResult> Handle<TException>() where TException : Exception => new();
    }

    public static class AsyncRetryTResultSyntax
    {
        public static Retry.AsyncRetryPolicy<TResult> RetryAsync<TResult>(this PolicyBuilder<TResult> builder, int retryCount) => builder is null || retryCount < 0 ? new() : new();
        public static Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> builder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => builder is null || retryCount < 0 || sleepDurationProvider is null ? new() : new();
        public static Retry.AsyncRetryPolicy<TResult> WaitAndRetryAsync<TResult>(this PolicyBuilder<TResult> builder, IEnumerable<TimeSpan> sleepDurations) => builder is null || sleepDurations is null ? new() : new();
        public static Retry.AsyncRetryPolicy<TResult> WaitAndRetryForeverAsync<TResult>(this PolicyBuilder<TResult> builder, Func<int, TimeSpan> sleepDurationProvider) => builder is null || sleepDurationProvider is null ? new() : new();
    }

    public enum DelayBackoffType { Constant, Linear, Exponential }

    public readonly struct Outcome<TResult> { public TResult? Result => default; }

    public sealed class PredicateBuilder<TResult>
    {
        public PredicateBuilder<TResult> HandleResult(Func<TResult, bool> predicate) => predicate is null ? this : this;
        public PredicateBuilder<TResult> Handle<TException>() where TException : Exception => this;
        public static implicit operator Func<Retry.RetryPredicateArguments<TResult>, ValueTask<bool>>(PredicateBuilder<TResult> builder) => _ => new ValueTask<bool>(builder is null);
    }

    public sealed class ResiliencePipelineBuilder<TResult>
    {
        public ResiliencePipeline<TResult> Build() => new();
    }

    public sealed class ResiliencePipeline<TResult>
    {
        public ValueTask<TResult> ExecuteAsync(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken token) => callback(token);
    }

    public static class RetryResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder<TResult> AddRetry<TResult>(this ResiliencePipelineBuilder<TResult> builder, Retry.RetryStrategyOptions<TResult> options) => options is null ? builder : builder;
    }
}

namespace Polly.Retry
{
    public sealed class AsyncRetryPolicy<TResult>
    {
        public Task<TResult> ExecuteAsync(Func<Task<TResult>> action) => action();
    }

    public readonly struct RetryPredicateArguments<TResult> { public Outcome<TResult> Outcome => default; }

    public sealed class RetryStrategyOptions<TResult>
    {
        public Func<RetryPredicateArguments<TResult>, ValueTask<bool>>? ShouldHandle { get; set; }
        public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(2);
        public DelayBackoffType BackoffType { get; set; }
        public int MaxRetryAttempts { get; set; } = 3;
        public bool UseJitter { get; set; }
    }
}
