using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class PauseCallsTests
{
    private const string Any = "any s";

    // What is called like a pause, and is none.
    private static readonly MetadataReference Own = Analysis.Assembly("Own", """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        namespace System.Threading.Tasks { public static class TimeProviderTaskExtensions { public static Task Delay(this TimeProvider provider, TimeSpan delay, CancellationToken token = default) => Task.CompletedTask; } }
        namespace Own
        {
            public static class Other
            {
                public static void Sleep(int length) { }
                public static System.Threading.Tasks.Task Delay(int length) => null!;
                public static System.Threading.Tasks.Task<int> FromResult(int result) => null!;
                public static System.Threading.Tasks.Task CompletedTask => null!;
                public static System.Threading.Tasks.Task Yield() => null!;
                public static System.Threading.Tasks.Task WaitForNextTickAsync() => null!;
                public static System.Threading.Tasks.Task FlushAsync() => null!;
                public static System.Threading.Tasks.Task WhenAll(System.Threading.Tasks.Task task) => null!;
                public static int WaitAny(System.Threading.Tasks.Task[] tasks, int timeout) => 0;
            }
            public sealed class PeriodicTimer { public PeriodicTimer(TimeSpan period) { } public System.Threading.Tasks.Task WaitAsync() => null!; }
            public sealed class Gate { public bool Join(int timeout) => true; public bool Wait(int timeout) => true; public System.Threading.Tasks.Task<bool> WaitAsync(int timeout) => null!; public bool WaitOne(int timeout) => true; }
            public sealed class SemaphoreSlim { public bool Wait(int timeout) => true; public bool Hold(int timeout) => true; }
        }
        """);

    [Theory]
    [InlineData("await Task.Delay(4000, token);", "4 s")]
    [InlineData("await Task.Delay(0, token);", "0 s")]
    [InlineData("await Task.Delay(-1, token);", Any)]
    [InlineData("await Task.Delay(cancellationToken: token, millisecondsDelay: 4000);", "4 s")]
    [InlineData("await Task.Delay(ids.Length > 1 ? 2000 : 4000, token);", "2–4 s")]
    [InlineData("await Task.Delay(ids.Length > 1 ? -1000 : 4000, token);", "0–4 s")]
    [InlineData("await (ids.Length > 1 ? Task.Delay(2000) : Task.Delay(4000));", "2–4 s")]
    [InlineData("await TimeProvider.System.Delay(TimeSpan.FromSeconds(4), token);", "4 s")]
    [InlineData("await Own.Other.Delay(4000);", Any)]
    [InlineData("Thread.Sleep(4000);", "4 s")]
    [InlineData("Own.Other.Sleep(4000);", Any)]
    [InlineData("await Task.Yield();", "0 s")]
    [InlineData("await Own.Other.Yield();", Any)]
    [InlineData("await Task.FromResult(4000);", "0 s")]
    [InlineData("await ValueTask.FromResult(4000);", "0 s")]
    [InlineData("await Own.Other.FromResult(4000);", Any)]
    [InlineData("await Task.CompletedTask;", "0 s")]
    [InlineData("await ValueTask.CompletedTask;", "0 s")]
    [InlineData("await Own.Other.CompletedTask;", Any)]
    [InlineData("await Own.Other.WaitForNextTickAsync();", Any)]
    [InlineData("await new Own.PeriodicTimer(Pause).WaitAsync();", Any)]
    [InlineData("await text.FlushAsync();", "0 s")]
    [InlineData("await text.WriteLineAsync(id);", "0 s")]
    [InlineData("await stream.FlushAsync();", "0 s")]
    [InlineData("await Own.Other.FlushAsync();", Any)]
    [InlineData("await http.GetAsync(id, token);", Any)]
    [InlineData("await started;", Any)]
    [InlineData("((dynamic)id).Hold();", Any)]
    public void An_operation_pauses_for(string operation, string pauses) => Verify(operation, pauses);

    [Theory]
    [InlineData("await _room.WaitAsync(4000);", "0–4 s")]
    [InlineData("await _room.WaitAsync(TimeSpan.FromSeconds(4), token);", "0–4 s")]
    [InlineData("_room.Wait(4000);", "0–4 s")]
    [InlineData("_room.Wait(TimeSpan.FromSeconds(4));", "0–4 s")]
    [InlineData("_room.Wait(4000, token);", "0–4 s")]
    [InlineData("_room.Wait(token);", Any)]
    [InlineData("_room.Wait(ids.Length);", Any)]
    [InlineData("await _room.WaitAsync(token);", Any)]
    [InlineData("signal.Wait(4000);", "0–4 s")]
    [InlineData("count.Wait(4000);", "0–4 s")]
    [InlineData("signal.WaitHandle.WaitOne(4000);", "0–4 s")]
    [InlineData("signal.WaitHandle.WaitOne(TimeSpan.FromSeconds(4));", "0–4 s")]
    [InlineData("signal.WaitHandle.WaitOne();", Any)]
    [InlineData("Monitor.Wait(gate, 4000);", "0–4 s")]
    [InlineData("Monitor.Wait(gate, TimeSpan.FromSeconds(4));", "0–4 s")]
    [InlineData("Monitor.Wait(gate, 4000, false);", "0–4 s")]
    [InlineData("lock (gate) Monitor.Wait(gate, 4000);", "0–4 s")]
    [InlineData("Monitor.Wait(gate);", Any)]
    [InlineData("Log(Monitor.TryEnter(gate, 4000));", "0–4 s")]
    [InlineData("var taken = false; Monitor.TryEnter(gate, 4000, ref taken);", "0–4 s")]
    [InlineData("worker.Join(4000);", "0–4 s")]
    [InlineData("worker.Join(TimeSpan.FromSeconds(4));", "0–4 s")]
    [InlineData("worker.Join();", Any)]
    [InlineData("worker.Join(ids.Length);", Any)]
    [InlineData("Log(numbers.TryTake(out var number, 4000));", "0–4 s")]
    [InlineData("Log(numbers.TryTake(out var number, 4000, token));", "0–4 s")]
    [InlineData("Log(numbers.TryTake(out var number, TimeSpan.FromSeconds(4)));", "0–4 s")]
    [InlineData("Log(numbers.TryTake(out var number));", Any)]
    [InlineData("Log(numbers.TryAdd(1, 4000));", "0–4 s")]
    [InlineData("Log(System.Collections.Concurrent.BlockingCollection<int>.TryTakeFromAny(new[] { numbers }, out var number, 4000));", "0–4 s")]
    [InlineData("WaitHandle.WaitAny(handles, 4000);", "0–4 s")]
    [InlineData("WaitHandle.WaitAny(handles, TimeSpan.FromSeconds(4), false);", "0–4 s")]
    [InlineData("WaitHandle.WaitAll(handles, 4000);", "0–4 s")]
    [InlineData("WaitHandle.SignalAndWait(handles[0], handles[1], 4000, false);", "0–4 s")]
    [InlineData("WaitHandle.WaitAll(handles);", Any)]
    [InlineData("Task.WaitAll(tasks, 4000);", "0–4 s")]
    [InlineData("Task.WaitAll(tasks, TimeSpan.FromSeconds(4));", "0–4 s")]
    [InlineData("Task.WaitAny(tasks, 4000);", "0–4 s")]
    [InlineData("Task.WaitAny(tasks);", Any)]
    [InlineData("barrier.SignalAndWait(4000);", "0–4 s")]
    [InlineData("process.WaitForExit(4000);", "0–4 s")]
    [InlineData("process.WaitForExit();", Any)]
    [InlineData("Own.Other.WaitAny(tasks, 4000);", Any)]
    [InlineData("new Own.Gate().Join(4000);", Any)]
    [InlineData("new Own.Gate().Wait(4000);", Any)]
    [InlineData("new Own.Gate().WaitOne(4000);", Any)]
    [InlineData("await new Own.Gate().WaitAsync(4000);", Any)]
    [InlineData("new Own.SemaphoreSlim().Wait(4000);", Any)]
    [InlineData("Log(_room.Release()); _room.Release();", "0 s")]
    public void A_wait_for_a_signal_pauses_at_most_for(string wait, string pauses) => Verify(wait, pauses);

    [Theory]
    [InlineData("await Task.WhenAll(Task.Delay(2000), Task.Delay(4000));", "4 s")]
    [InlineData("await Task.WhenAll(Task.Delay(4000), Task.Delay(2000)).ConfigureAwait(false);", "4 s")]
    [InlineData("Task.WhenAll(Task.Delay(2000), Task.Delay(4000)).Wait();", "4 s")]
    [InlineData("await Task.WhenAll(new[] { Task.Delay(2000), Task.Delay(4000) });", "4 s")]
    [InlineData("await Task.WhenAll(new List<Task> { Task.Delay(2000), Task.Delay(4000) });", Any)]
    [InlineData("await Task.WhenAll([Task.Delay(2000), Task.Delay(4000)]);", "4 s")]
    [InlineData("await Task.WhenAll(Task.Delay(4000));", "4 s")]
    [InlineData("await Task.WhenAll(Task.CompletedTask, Task.Delay(4000), Task.Delay(ids.Length > 1 ? 1000 : 5000));", "4–5 s")]
    [InlineData("await Task.WhenAll(Task.Delay(4000), http.GetAsync(id, token));", "4–∞ s")]
    [InlineData("await Task.WhenAll(Task.Delay(4000), started);", "4–∞ s")]
    [InlineData("await Task.WhenAll(tasks);", Any)]
    [InlineData("await Task.WhenAll(ids.Select(_ => Task.Delay(4000)));", Any)]
    [InlineData("await Own.Other.WhenAll(Task.Delay(4000));", Any)]
    [InlineData("await Task.WhenAny(Task.Delay(4000), Task.Delay(2000));", Any)]
    public void Several_tasks_pause_for_the_longest(string pause, string pauses) => Verify(pause, pauses);

    [Theory]
    [InlineData("var poll = client.GetRenderAsync(id, token); await Task.WhenAll(poll, Task.Delay(4000, token)); if ((await poll).IsOver()) return null;", "4 s")]
    [InlineData("await Task.WhenAll(client.GetRenderAsync(id, token), Task.Delay(4000, token));", "4 s")]
    [InlineData("await Task.WhenAll(Task.Delay(4000, token), client.GetRenderAsync(id, token));", "4 s")]
    [InlineData("var poll = client.GetRenderAsync(id, token); await Task.WhenAll(poll, http.GetAsync(id, token));", "0–∞ s")]
    [InlineData("var poll = client.GetRenderAsync(id, token); await Task.WhenAll(poll);", "0 s")]
    public void A_poll_that_runs_beside_a_pause_adds_nothing_to_it(string statements, string pauses) => FoundPauses.In(
        $"while (!_over) {{ {statements} }} return null;").Replace(Any, "0–∞ s", StringComparison.Ordinal).ShouldBe(pauses);

    [Theory]
    [InlineData("await RestAsync();", "4 s")]
    [InlineData("await RestAsync().ConfigureAwait(false);", "4 s")]
    [InlineData("RestAsync().Wait();", "4 s")]
    [InlineData("RestAsync().GetAwaiter().GetResult();", "4 s")]
    [InlineData("Log(RestAndCountAsync().Result);", "4 s")]
    [InlineData("await RestAndCountAsync();", "4 s")]
    [InlineData("await RestLightlyAsync();", "4 s")]
    [InlineData("RestLightlyAsync().AsTask().Wait();", "4–∞ s")]
    [InlineData("await PassedOnAsync();", "4 s")]
    [InlineData("await ForgottenAsync();", Any)]
    [InlineData("await StartedAsync();", "4 s")]
    [InlineData("_ = StartedAsync();", "0 s")]
    [InlineData("StartedAsync();", "0 s")]
    [InlineData("Rest();", "4 s")]
    [InlineData("await EitherAsync(ids.Length > 1);", "2–4 s")]
    [InlineData("await ForAsync(4);", "4 s")]
    [InlineData("await Task.WhenAll(RestAsync(), RestAsync());", Any)]
    [InlineData("foreach (var step in Steps()) Log(step);", Any)]
    public void A_helper_pauses_for(string call, string pauses) => Verify(call, pauses);

    private static void Verify(string pause, string pauses) => FoundPauses.OfCycle(
        $"#pragma warning disable CS4014\n{pause}",
        "var gate = new object(); using var process = new System.Diagnostics.Process(); using var barrier = new Barrier(1); using var numbers = new System.Collections.Concurrent.BlockingCollection<int>(); var worker = new Thread(() => { }); var handles = new WaitHandle[2]; var tasks = new Task[2]; using var signal = new ManualResetEventSlim(); using var count = new CountdownEvent(1); using var stream = new StreamWriter(id); TextWriter text = stream; var started = http.GetAsync(id, token);",
        """
        private static async Task RestAsync() => await Task.Delay(4000);
        private static async Task<int> RestAndCountAsync() { await Task.Delay(4000); return 1; }
        private static async ValueTask RestLightlyAsync() => await Task.Delay(4000);
        private static Task PassedOnAsync() => RestAsync();
        private static Task ForgottenAsync() { var rest = RestAsync(); return rest.IsCompleted ? Task.CompletedTask : Task.FromResult(1); }
        private static Task StartedAsync() => Task.Delay(4000);
        private static void Rest() => Thread.Sleep(4000);
        private static Task EitherAsync(bool isShort) => isShort ? Task.Delay(2000) : Task.Delay(4000);
        private static async Task ForAsync(int seconds) => await Task.Delay(TimeSpan.FromSeconds(seconds));
        private static IEnumerable<int> Steps() { Thread.Sleep(4000); yield return 1; }
        """,
        Own).Split(" | ")[0].ShouldBe(pauses);
}
