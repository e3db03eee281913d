using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class BlockingPausesTests
{
    [Theory]
    [InlineData("Thread.Sleep(30000)")]
    [InlineData("_room.Wait(30000)")]
    [InlineData("token.WaitHandle.WaitOne(30000)")]
    [InlineData("Task.Delay(30000).Wait()")]
    [InlineData("TimeProvider.System.Delay(TimeSpan.FromSeconds(30)).Wait()")]
    [InlineData("((Task)Task.Delay(30000)).GetAwaiter().GetResult()")]
    [InlineData("Monitor.Wait(_room, 30000)")]
    [InlineData("Thread.CurrentThread.Join(30000)")]
    [InlineData("WaitHandle.WaitAny(new[] { token.WaitHandle }, 30000)")]
    [InlineData("WaitHandle.WaitAll(new[] { token.WaitHandle }, TimeSpan.FromSeconds(30))")]
    [InlineData("Task.WaitAll(new[] { Task.Delay(1000) }, 30000)")]
    [InlineData("Task.WaitAny(new[] { Task.Delay(1000) }, 30000)")]
    [InlineData("new System.Collections.Concurrent.BlockingCollection<int>().TryTake(out _, 30000)")]
    [InlineData("new ManualResetEventSlim().Wait(30000)")]
    [InlineData("new CountdownEvent(1).Wait(TimeSpan.FromSeconds(30))")]
    [InlineData("Hold()")]
    [InlineData("HoldByWait()")]
    public Task A_thread_is_kept_by(string pause) => VerifyAsync($"{{|KYY1005:{pause}|}};");

    [Theory]
    [InlineData("await Task.Delay(30000);")]
    [InlineData("_room.Wait();")]
    [InlineData("Log(_room.WaitAsync(30000));")]
    [InlineData("Thread.CurrentThread.Join();")]
    [InlineData("Log(new System.Collections.Concurrent.BlockingCollection<int>().TryTake(out _));")]
    [InlineData("Own.Thread.Sleep(30000);")]
    [InlineData("Own.Timers.Delay(30000).Wait();")]
    [InlineData("Own.Task.Delay(30000).Wait();")]
    [InlineData("Other.Sleep(30000);")]
    [InlineData("Log(Task.CompletedTask);")]
    [InlineData("Task.CompletedTask.Wait();")]
    [InlineData("await HoldAsync();")]
    [InlineData("Action pause = () => Thread.Sleep(30000); pause();")]
    [InlineData("Nothing();")]
    public Task No_thread_is_kept_by(string pause) => VerifyAsync(pause);

    private static Task VerifyAsync(string pause) => Analysis.VerifyAsync(
        RenderContract.Method($$"""
            while (true)
            {
                var task = await client.GetRenderAsync(id, token);
                if (task.IsOver()) return task;
                {{pause}}
            }
            """).Replace("private bool _over;", """
            private bool _over;
            private static void Hold() => Thread.Sleep(30000);
            private static void HoldByWait() { Log(1); Task.Delay(30000).Wait(); }
            private static async Task HoldAsync() { await Task.Yield(); Thread.Sleep(30000); }
            private static void Nothing() => Log(2);
            """, StringComparison.Ordinal) + """

            namespace Own
            {
                internal static class Thread { public static void Sleep(int length) => Console.WriteLine(length); }
                internal static class Timers { public static System.Threading.Tasks.Task Delay(int length) => System.Threading.Tasks.Task.FromResult(length); }
                internal static class Task { public static System.Threading.Tasks.Task Delay(int length) => System.Threading.Tasks.Task.FromResult(length); }
            }
            namespace System.Threading.Tasks
            {
                internal static class TimeProviderTaskExtensions { public static Task Delay(this TimeProvider provider, TimeSpan delay) => Task.FromResult((provider, delay)); }
            }
            internal static class Other { public static void Sleep(int length) => Console.WriteLine(length); }
            """,
        "KYY1005");
}
