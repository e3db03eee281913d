namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>A hand-written client with the contract's attributes, as the analyzers see it in a consumer's source.</summary>
internal static class RenderContract
{
    public const string Source = /* lang=c#-test */ """
        #nullable enable
        using System;
        using System.Net.Http;
        using System.Runtime.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using KyyContracts.Annotations;
        using System.Diagnostics.CodeAnalysis;

        namespace Render;

        [ServiceAddress("https://api.render.example/studio/")]
        public interface IRenderClient
        {
            [Endpoint("GET", "/v2/renders/{id}")]
            [PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 60, DeadlineSeconds = 900, Selector = "Quality")]
            [PollingVariant("final", MinDelaySeconds = 30, MaxDelaySeconds = 60, EstimateFromSeconds = 120, EstimateToSeconds = 300)]
            [PollingVariant("draft", MinDelaySeconds = 12, MaxDelaySeconds = 24, EstimateFromSeconds = 45, EstimateToSeconds = 90)]
            Task<RenderTask> GetRenderAsync([TaskId(Pattern = "^render_[0-9a-z]+$")] string id, CancellationToken cancellationToken = default);
        }

        public interface IRenderWaits : IRenderClient, KyyContracts.IPollable<RenderTask>;

        public sealed class RenderClient(HttpClient? http = null) : IRenderClient
        {
            public Task<RenderTask> GetRenderAsync(string id, CancellationToken cancellationToken = default) =>
                Task.FromResult(new RenderTask { Id = id + http?.BaseAddress });
        }

        public sealed record RenderOptions
        {
            [Secret] public string ApiKey { get; set; } = "";
            [ServiceAddress] public Uri? BaseAddress { get; set; }
            [PollingDeadline] public TimeSpan? Deadline { get; set; }
        }

        public sealed record RenderTask
        {
            public required string Id { get; init; }
            [StateText(typeof(RenderState))] public string StateText { get; init; } = "";
            public RenderState State { get; init; }
            [KnownValues("final", "draft")] public string Quality { get; init; } = "";
            [PresentWhen(nameof(State), RenderState.Done)] [ExpiresAfter(3600)] public Uri? Picture { get; init; }
            [PresentWhen(nameof(State), RenderState.Done)] public double? Score { get; init; }
            [PresentWhen(nameof(State), RenderState.Broken)] public string? Reason { get; init; }
            [StateGuard(RenderState.Done)] [MemberNotNullWhen(true, nameof(Picture))]
            public bool IsDone => State == RenderState.Done && Picture is not null;
            [StateGuard(RenderState.Done, RenderState.Broken)] public bool IsOver() => State is RenderState.Done or RenderState.Broken;
        }

        public enum RenderState
        {
            Unrecognized = 0,
            [EnumMember(Value = "waiting")] Waiting = 1,
            [EnumMember(Value = "drawing")] Drawing = 2,
            [EnumMember(Value = "done")] [TerminalState(TerminalKind.Success)] Done = 3,
            [EnumMember(Value = "broken")] [TerminalState(TerminalKind.Failure)] Broken = 4,
        }
        """;

    /// <summary>Puts statements into a method that has a client, an id and a token.</summary>
    public static string Method(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using KyyContracts;
        using Render;

        internal sealed class Program(IRenderClient client, IRenderWaits waits, HttpClient http)
        {
            private const int PauseMilliseconds = 5000;
            private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
            private readonly TimeSpan _configured = TimeSpan.FromSeconds(Environment.ProcessorCount);
            private readonly SemaphoreSlim _room = new(4);
            private bool _over;
            private RenderTask? _last;

            public async Task<object?> RunAsync(string id, string[] ids, CancellationToken token)
            {
                await Task.Yield();
                {{statements}}
            }

            private void Reset() => _last = new RenderTask { Id = string.Empty };
            private static void Log(object? text) => Console.WriteLine(text);
            private static void Check(RenderTask task) { if (task.State != RenderState.Done) throw new InvalidOperationException(); }
            private static bool IsGood(RenderTask task) => task.State == RenderState.Done;
            private static void Open(Uri address) => Console.WriteLine(address);
            private static void OpenAny(Uri? address) => Console.WriteLine(address);
            private async Task SaveAsync(RenderTask task) => await http.GetAsync(task.Id, CancellationToken.None);

            private sealed class Limiter { public Task<T> RunAsync<T>(Func<Task<T>> work) => work(); }
        }
        """;
}
