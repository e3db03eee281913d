using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Pauses that an engine makes for the program: Unity at a step of a coroutine, a durable orchestration by its timer.</summary>
public sealed class EnginesTests
{
    private static readonly MetadataReference Engines = Analysis.Assembly("Engines", """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        namespace UnityEngine
        {
            public class WaitForSeconds { public WaitForSeconds(float seconds) { } }
            public class WaitForSecondsRealtime { public WaitForSecondsRealtime(float seconds) { } }
            public class WaitForEndOfFrame { public WaitForEndOfFrame(float seconds) { } }
            public class WaitUntil { public WaitUntil(Func<bool> predicate) { } }
            public class WaitWhile { public WaitWhile(Func<bool> predicate) { } }
        }
        namespace Own.UnityEngine { public class WaitForSeconds { public WaitForSeconds(float seconds) { } } public class WaitUntil { public WaitUntil(Func<bool> predicate) { } } }
        namespace Own { public class WaitForSeconds { public WaitForSeconds(float seconds) { } } }
        namespace Durable
        {
            public abstract class TaskOrchestrationContext
            {
                public abstract DateTime CurrentUtcDateTime { get; }
                public abstract DateTime Started { get; }
                public abstract Task CreateTimer(DateTime due, CancellationToken token);
                public abstract Task CreateTimer(TimeSpan delay, CancellationToken token);
                public abstract Task CreateTimeout(TimeSpan delay, CancellationToken token);
            }
            public interface IDurableOrchestrationContext { DateTime CurrentUtcDateTime { get; } Task CreateTimer(DateTime due, CancellationToken token); }
            public interface IOtherContext { Task CreateTimer(TimeSpan delay, CancellationToken token); }
        }
        """);

    [Theory]
    [InlineData("new UnityEngine.WaitForSeconds(4f)", "4 s")]
    [InlineData("new UnityEngine.WaitForSecondsRealtime(4f)", "4 s")]
    [InlineData("new UnityEngine.WaitForEndOfFrame(4f)", "any s")]
    [InlineData("new Own.UnityEngine.WaitForSeconds(4f)", "any s")]
    [InlineData("new Own.WaitForSeconds(4f)", "any s")]
    [InlineData("new UnityEngine.WaitUntil(() => request.IsCompleted)", "0 s")]
    [InlineData("new UnityEngine.WaitUntil(() => request.IsFaulted)", "any s")]
    [InlineData("new UnityEngine.WaitUntil(() => ready)", "any s")]
    [InlineData("new UnityEngine.WaitUntil(isReady)", "any s")]
    [InlineData("new UnityEngine.WaitWhile(() => request.IsCompleted)", "any s")]
    [InlineData("new Own.UnityEngine.WaitUntil(() => request.IsCompleted)", "any s")]
    [InlineData("null", "any s")]
    public void A_step_of_a_coroutine_pauses_for(string step, string pauses) => FoundPauses.In(
        "return null;",
        $$"""
        private System.Collections.IEnumerator Steps(bool ready, Func<bool> isReady)
        {
            Log((ready, isReady));
            while (true)
            {
                var request = client.GetRenderAsync("render_1");
                if (request.Result.IsOver()) yield break;
                yield return {{step}};
            }
        }
        """,
        Engines).ShouldBe(pauses);

    [Theory]
    [InlineData("context.CreateTimer(TimeSpan.FromSeconds(4), token)", "4 s")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime.Add(TimeSpan.FromSeconds(4)), token)", "4 s")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime.AddSeconds(4), token)", "4 s")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime.AddMilliseconds(4000), token)", "4 s")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime.AddMinutes(2), token)", "120 s")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime.AddTicks(2), token)", "any s")]
    [InlineData("context.CreateTimer(context.Started.AddSeconds(4), token)", "any s")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime, token)", "any s")]
    [InlineData("older.CreateTimer(older.CurrentUtcDateTime.AddSeconds(4), token)", "4 s")]
    [InlineData("other.CreateTimer(TimeSpan.FromSeconds(4), token)", "any s")]
    [InlineData("context.CreateTimeout(TimeSpan.FromSeconds(4), token)", "any s")]
    public void A_timer_of_an_orchestration_pauses_for(string timer, string pauses) => FoundPauses.In(
        "return null;",
        $$"""
        private async Task OrchestrateAsync(Durable.TaskOrchestrationContext context, Durable.IDurableOrchestrationContext older, Durable.IOtherContext other, CancellationToken token)
        {
            Log((context, older, other));
            while (!(await client.GetRenderAsync("render_1")).IsOver()) await {{timer}};
        }
        """,
        Engines).ShouldBe(pauses);
}
