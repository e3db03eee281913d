namespace KyyContracts.Analyzers.Tests.Rules.Values;

/// <summary>Two clients that waiters know how to poll, each with a contract of its own.</summary>
internal static class PollableRenders
{
    /// <summary>Puts statements into a method that has both.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using KyyContracts;
        using KyyContracts.Annotations;

        public sealed class Slow;
        public interface ISlowClient : IPollable<Slow>
        {
            [PollingOperation(EstimateFromSeconds = 600)] Task<Slow> GetSlowAsync(string id);
        }

        public sealed class Quick;
        public interface IQuickClient : IPollable<Quick>
        {
            [PollingOperation] [PollingVariant("now", EstimateToSeconds = 20)] Task<Quick> GetQuickAsync(string id);
        }

        public sealed class Use(ISlowClient slow, IQuickClient quick, IPollable<string> other)
        {
            private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);
            public async Task RunAsync(string id, TimeSpan configured, CancellationToken token)
            {
                await Task.WhenAll(slow.GetSlowAsync(id), quick.GetQuickAsync(id), other.PollAsync(id, token));
                {{statements}}
            }
        }
        """;
}
