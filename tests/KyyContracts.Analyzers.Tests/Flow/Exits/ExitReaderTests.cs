using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Exits;

/// <summary>Cycles that ignore failure: judged where what ends them is understood, and told to give up where that is the task alone.</summary>
public sealed class ExitReaderTests
{
    [Theory]
    [InlineData("byte n = 0;", "n++ < 9")]
    [InlineData("short n = 0;", "n++ < 9")]
    [InlineData("int n = 0;", "n++ < 9")]
    [InlineData("uint n = 0;", "n++ < 9")]
    [InlineData("long n = 0;", "n++ < 9")]
    [InlineData("ulong n = 0;", "n++ < 9")]
    [InlineData("float n = 0;", "n++ < 9")]
    [InlineData("double n = 0;", "n++ < 9")]
    [InlineData("decimal n = 0;", "n++ < 9")]
    [InlineData("int? limit = 9; var n = 0;", "limit.HasValue && n++ < limit.Value")]
    [InlineData("var n = 0;", "Math.Min(n++, 20) < 9")]
    [InlineData("var n = 0;", "(n++).CompareTo(9) < 0")]
    [InlineData("var n = 0;", "n++ < id.Length")]
    [InlineData("var n = 0; int.TryParse(id, out var limit);", "n++ < limit")]
    [InlineData("var n = ids.Length;", "n-- > 0")]
    [InlineData("", "most-- > 0")]
    [InlineData("var n = 0;", "n++ < most")]
    [InlineData("var left = TimeSpan.FromMinutes(20);", "(left -= TimeSpan.FromSeconds(30)) > TimeSpan.Zero")]
    [InlineData("var end = DateTime.UtcNow.AddMinutes(20);", "DateTime.UtcNow < end")]
    [InlineData("var end = DateTimeOffset.UtcNow.AddMinutes(20);", "DateTimeOffset.UtcNow <= end")]
    [InlineData("var end = Environment.TickCount64 + 900000;", "Environment.TickCount64 < end")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew();", "watch.Elapsed.TotalMinutes < 20")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew();", "watch.ElapsedMilliseconds < 900000")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew();", "watch.IsRunning")]
    [InlineData("var stop = new Queue<CancellationToken>().Dequeue();", "!stop.IsCancellationRequested")]
    [InlineData("bool? endless = ids.Length > 3;", "endless.Value")]
    [InlineData("var started = System.Diagnostics.Stopwatch.GetTimestamp();", "System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(9)")]
    [InlineData("var started = TimeProvider.System.GetTimestamp();", "TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMinutes(9)")]
    [InlineData("var end = TimeProvider.System.GetUtcNow().AddMinutes(9);", "TimeProvider.System.GetUtcNow() < end")]
    [InlineData("using var source = new CancellationTokenSource(60000);", "!source.IsCancellationRequested")]
    [InlineData("", "!token.IsCancellationRequested")]
    [InlineData("", "!token.WaitHandle.WaitOne(30000)")]
    [InlineData("using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30));", "await timer.WaitForNextTickAsync(token)")]
    [InlineData("using var source = Linked(token);", "!source.IsCancellationRequested")]
    [InlineData("", "System.Diagnostics.Stopwatch.GetTimestamp() < 900000")]
    [InlineData("", "Environment.GetEnvironmentVariable(\"STOP\") is null")]
    [InlineData("", "id != \"over\"")]
    [InlineData("var n = 1;", "(n = n * 2) < 900")]
    [InlineData("var n = 1;", "(n = 1 + n) < 900")]
    [InlineData("var n = 99L;", "(n = n - 1) > 0")]
    [InlineData("", "_most > 3")]
    [InlineData("", "_mode == \"loop\"")]
    public Task A_bound_that_is_understood_is(string before, string condition) =>
        Analysis.VerifyAsync(Loop(before, condition, "{|KYY2001:client.GetRenderAsync(id)|}"), "KYY2001", "KYY1004");

    [Theory]
    [InlineData("", "true")]
    [InlineData("var over = false;", "!over")]
    [InlineData("RenderTask? last = null;", "last is null")]
    [InlineData("var text = \"\";", "text != \"over\"")]
    [InlineData("name = \"one\";", "name != \"over\"")]
    [InlineData("var state = RenderState.Waiting;", "state != RenderState.Unrecognized")]
    public async Task A_bound_that_is_none_is(string before, string condition)
    {
        await Analysis.VerifyAsync(Loop(before, condition, "{|KYY2001:client.GetRenderAsync(id)|}"), "KYY2001");
        await Analysis.VerifyAsync(Loop(before, condition, "{|KYY1004:client.GetRenderAsync(id)|}"), "KYY1004");
    }

    [Theory]
    [InlineData("", "!_over")]
    [InlineData("", "!Stop")]
    [InlineData("", "!Stops()")]
    [InlineData("", "_text != \"over\"")]
    [InlineData("", "!_source.Task.IsCompleted")]
    [InlineData("var signal = new ManualResetEventSlim();", "!signal.IsSet")]
    [InlineData("dynamic stop = ids;", "!stop.Now()")]
    [InlineData("var queue = new Queue<string>();", "queue.TryDequeue(out _)")]
    [InlineData("var over = false; Action stop = () => over = true; Kept = stop;", "!over")]
    [InlineData("Func<bool> stop = () => _over;", "!stop()")]
    [InlineData("var reader = ids.Where(each => each.Length > 3).GetEnumerator();", "reader.MoveNext()")]
    public Task An_end_that_is_not_understood_is(string before, string condition) =>
        Analysis.VerifyAsync(Loop(before, condition, "client.GetRenderAsync(id)"), "KYY2001", "KYY1004");

    [Theory]
    [InlineData("var over = false; while (!over) { over = (await {|KYY1004:client.GetRenderAsync(id)|}).IsOver(); await Task.Delay(30000); }")]
    [InlineData("var over = false; while (!over) { var task = await {|KYY1004:client.GetRenderAsync(id)|}; if (task.IsDone) over = true; await Task.Delay(30000); }")]
    [InlineData("while (true) { if (await {|KYY1004:client.GetRenderAsync(id)|} is { State: var state } && state == RenderState.Done) break; await Task.Delay(30000); }")]
    [InlineData("while (!(await {|KYY1004:client.GetRenderAsync(id)|}).State.Equals(RenderState.Done)) await Task.Delay(30000);")]
    [InlineData("while (!Equals((await {|KYY1004:client.GetRenderAsync(id)|}).State, RenderState.Done)) await Task.Delay(30000);")]
    [InlineData("while (!Ended.Contains((await {|KYY1004:client.GetRenderAsync(id)|}).State)) await Task.Delay(30000);")]
    [InlineData("while (!string.Equals((await {|KYY1004:client.GetRenderAsync(id)|}).StateText, \"done\", StringComparison.Ordinal)) await Task.Delay(30000);")]
    [InlineData("while (!(await {|KYY1004:client.GetRenderAsync(id)|}).StateText.StartsWith(\"d\", StringComparison.Ordinal)) await Task.Delay(30000);")]
    [InlineData("while (Enum.GetName((await {|KYY1004:client.GetRenderAsync(id)|}).State) != \"Done\") await Task.Delay(30000);")]
    [InlineData("while (!IsGood(await {|KYY1004:client.GetRenderAsync(id)|})) await Task.Delay(30000);")]
    [InlineData("while (!await IsOver()) await Task.Delay(30000); async Task<bool> IsOver() => (await {|KYY1004:client.GetRenderAsync(id)|}).IsOver();", "IsOver()")]
    [InlineData("while (!await IsOver(9)) await Task.Delay(30000); async Task<bool> IsOver(int most) => (await {|KYY1004:client.GetRenderAsync(id)|}).Score > most;", "IsOver(9)")]
    [InlineData("RenderTask? task = null; while (!Ends()) { task = await {|KYY1004:client.GetRenderAsync(id)|}; await Task.Delay(30000); } bool Ends() => task is { } known && known.IsOver();")]
    [InlineData("while ((await {|KYY1004:client.GetRenderAsync(id)|}).Picture?.Host is null) await Task.Delay(30000);")]
    [InlineData("while (!(await {|KYY1004:client.GetRenderAsync(id)|}).Score.HasValue) await Task.Delay(30000);")]
    public Task The_task_alone_ends(string statements, string? site = null) => Analysis.VerifyAsync(Method(Marked(statements, site) + " return;"), "KYY1004");

    [Theory]
    [InlineData("while (!await IsOver(_over)) await Task.Delay(30000); async Task<bool> IsOver(bool known) => known || (await client.GetRenderAsync(id)).IsOver();")]
    [InlineData("RenderTask? task = null; while (!Stops()) { task = await client.GetRenderAsync(id); await Task.Delay(30000); }")]
    [InlineData("var over = false; while (!over) { var task = await client.GetRenderAsync(id); if (_over) over = true; if (task.IsDone) return; await Task.Delay(30000); }")]
    [InlineData("Exception? last = null; while (last is null) { try { await client.GetRenderAsync(id); } catch (IOException error) { last = error; } await Task.Delay(30000); }")]
    [InlineData("foreach (var text in File.ReadLines(id)) { if ((await client.GetRenderAsync(id)).IsOver() || text.Length > 3) break; await Task.Delay(30000); }")]
    public Task Something_else_may_end(string statements) => Analysis.VerifyAsync(Method(statements), "KYY1004");

    [Fact]
    public Task What_was_thrown_is_understood() => Analysis.VerifyAsync(Method("""
        while (true)
        {
            try { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsDone) return; }
            catch (IOException error) { if (error.InnerException is TimeoutException) return; }
            await Task.Delay(30000);
        }
        """), "KYY1004", "KYY2001");

    [Theory]
    [InlineData("foreach (var text in ids) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsDone) return; await Task.Delay(30000); }")]
    [InlineData("foreach (var text in ids) { var task = await client.GetRenderAsync(id); if (task.IsDone) return; if (text == \"over\") break; await Task.Delay(30000); }")]
    [InlineData("foreach (var (text, _) in ids.Select(each => (each, 1))) { var task = await client.GetRenderAsync(id); if (task.IsDone) return; if (text == \"over\") break; await Task.Delay(30000); }")]
    [InlineData("foreach (var n in Enumerable.Range(0, 9)) { var task = await {|KYY2001:client.GetRenderAsync(id)|}; if (task.IsDone) return; if (n == 7) break; await Task.Delay(30000); }")]
    public Task What_a_sequence_holds_is_not_understood(string statements) => Analysis.VerifyAsync(Method(statements), "KYY1004", "KYY2001");

    // A poll in a helper is reported where the helper is called.
    private static string Marked(string statements, string? site)
    {
        if (site is null)
        {
            return statements;
        }

        var plain = statements.Replace("{|KYY1004:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        var at = plain.IndexOf(site, StringComparison.Ordinal);
        return plain[..at] + "{|KYY1004:" + site + "|}" + plain[(at + site.Length)..];
    }

    private static string Loop(string before, string condition, string poll) => Method($$"""
        {{before}}
        while ({{condition}})
        {
            var task = await {{poll}};
            if (task.IsDone) return;
            await Task.Delay(30000);
        }
        """);

    private static string Method(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Render;

        public sealed class Program(IRenderClient client)
        {
            private static readonly RenderState[] Ended = { RenderState.Done, RenderState.Broken };
            private readonly TaskCompletionSource _source = new();
            private readonly string _mode = Environment.MachineName;
            private int _most = 9;
            private bool _over;
            private string _text = "";
            public bool Stop { get; set; }
            public Action? Kept { get; set; }

            public async Task RunAsync(string id, string[] ids, int most, string name, CancellationToken token)
            {
                {{statements}}
            }

            public void End() => (_most, _over, _text) = (0, true, "over");
            private static CancellationTokenSource Linked(CancellationToken one) => CancellationTokenSource.CreateLinkedTokenSource(one);
            private bool Stops() => _source.Task.IsCompleted;
            private static bool IsGood(RenderTask task) => task.State == RenderState.Done;
        }
        """;
}
