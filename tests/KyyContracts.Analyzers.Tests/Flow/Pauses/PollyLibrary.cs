using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>What Polly's members are called, and some that are called alike.</summary>
internal static class PollyLibrary
{
    public static readonly MetadataReference Reference = Analysis.Assembly("Polly", """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Polly.Retry;

        namespace Polly
        {
            public sealed class PolicyBuilder<T> { public PolicyBuilder<T> OrResult(Func<T, bool> predicate) => this; }

            public static class Policy<T>
            {
                public static PolicyBuilder<T> HandleResult(Func<T, bool> predicate) => new();
                public static PolicyBuilder<T> Handle<TException>() => new();
            }

            public static class RetrySyntax
            {
                public static AsyncRetryPolicy<T> RetryAsync<T>(this PolicyBuilder<T> builder, int retryCount) => new();
                public static AsyncRetryPolicy<T> Like<T>(AsyncRetryPolicy<T> policy) => new();
                public static AsyncRetryPolicy<T> RetryForeverAsync<T>(this PolicyBuilder<T> builder) => new();
                public static AsyncRetryPolicy<T> FallbackAsync<T>(this PolicyBuilder<T> builder, T value) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Func<Outcome<T>, TimeSpan, Task> onRetryAsync) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, int retryCount, Func<int, TimeSpan> sleepDurationProvider, Action<Outcome<T>, TimeSpan> onRetry) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, int retryCount, Func<TimeSpan> sleepDurationProvider) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, int retryCount, Func<int, double> seconds) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, IEnumerable<TimeSpan> sleepDurations) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryAsync<T>(this PolicyBuilder<T> builder, object[] sleepDurations) => new();
                public static AsyncRetryPolicy<T> WaitAndRetryForeverAsync<T>(this PolicyBuilder<T> builder, Func<int, TimeSpan> sleepDurationProvider) => new();
            }

            public enum DelayBackoffType { Constant, Linear, Exponential }

            public readonly struct Outcome<T> { public T Result => default!; public Exception Exception => null!; }

            public sealed class PredicateBuilder<T>
            {
                public PredicateBuilder<T> HandleResult(Func<T, bool> predicate) => this;
                public PredicateBuilder<T> OrResult(Func<T, bool> predicate) => this;
                public PredicateBuilder<T> Handle<TException>() => this;
                public static implicit operator Func<RetryArguments<T>, ValueTask<bool>>(PredicateBuilder<T> builder) => _ => default;
            }

            public sealed class ResiliencePipelineBuilder<T> { public ResiliencePipeline<T> Build() => new(); }

            public sealed class ResiliencePipeline<T> { public ValueTask<T> ExecuteAsync(Func<ValueTask<T>> callback) => callback(); }

            public static class RetryExtensions
            {
                public static ResiliencePipelineBuilder<T> AddRetry<T>(this ResiliencePipelineBuilder<T> builder, RetryStrategyOptions<T> options) => builder;
                public static ResiliencePipelineBuilder<T> AddRetry<T>(this ResiliencePipelineBuilder<T> builder, OtherOptions<T> options) => builder;
                public static ResiliencePipelineBuilder<T> AddTimeout<T>(this ResiliencePipelineBuilder<T> builder, TimeSpan timeout) => builder;
            }
        }

        namespace Polly.Retry
        {
            public class AsyncRetryPolicy<T>
            {
                public AsyncRetryPolicy<T> WithPolicyKey(string key) => this;
                public Task<T> ExecuteAsync(Func<Task<T>> action) => action();
                public Task<T> ExecuteAndCaptureAsync(Func<Task<T>> action) => action();
                public Task<T> PrepareAsync(Func<Task<T>> action) => action();
            }

            public readonly struct RetryArguments<T> { public Outcome<T> Outcome => default; }

            public class RetryStrategyOptions<T>
            {
                public Func<RetryArguments<T>, ValueTask<bool>>? ShouldHandle { get; set; }
                public TimeSpan Delay { get; set; }
                public DelayBackoffType BackoffType { get; set; }
                public bool UseJitter { get; set; }
                public Func<int, TimeSpan>? DelayGenerator { get; set; }
                public Func<RetryArguments<T>, ValueTask>? OnRetry { get; set; }
            }

            public sealed class OtherOptions<T> : RetryStrategyOptions<T> { }
        }

        namespace Own
        {
            public sealed class Runner<T> { public Task<T> ExecuteAsync(Func<Task<T>> action) => action(); }

            public static class Retrying
            {
                public static Runner<T> InRunner<T>(this AsyncRetryPolicy<T> policy) => new();
                public static AsyncRetryPolicy<T> RetryOurWay<T>(this global::Polly.PolicyBuilder<T> builder) => new();
            }
        }

        namespace Own.Polly
        {
            public sealed class Policy
            {
                public Policy HandleResult() => this;
                public Policy RetryAsync() => this;
                public Task<T> ExecuteAsync<T>(Func<Task<T>> action) => action();
            }
        }

        public sealed class Bare
        {
            public Bare HandleResult() => this;
            public Bare RetryAsync() => this;
            public Task<T> ExecuteAsync<T>(Func<Task<T>> action) => action();
        }
        """);
}
