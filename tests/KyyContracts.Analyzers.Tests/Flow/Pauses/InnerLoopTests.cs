using System.Diagnostics;
using System.Globalization;
using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

/// <summary>Pauses that a loop between two polls makes, so often as it is run.</summary>
public sealed class InnerLoopTests
{
    private const string Members = """
        private const int Count = 3;
        private static readonly int Kept = 3;
        private static int Changed = 3;
        private static readonly char[] Frames = ['|', '/', '-'];
        private static readonly int[] Empty = { };
        private static readonly string Spinner = "|/-\\";
        private static readonly int[] Circle = new int[Square.Length];
        private static readonly int[] Square = new int[Circle.Length];
        private static string[] Replaced = ["1", "2"];
        private readonly int _count = Environment.ProcessorCount;
        private static async Task ShowAsync(int seconds) { for (var i = 0; i < seconds; i++) { Console.Write('.'); await Task.Delay(1000); } }
        private static async Task BothAsync(int seconds) { await ShowAsync(seconds); await ShowAsync(seconds + 1); }
        private static void Show(int frames) { while (frames-- > 0) Thread.Sleep(250); }
        private static Task Shown(int seconds) => ShowAsync(seconds);
        private static async Task EndlessAsync() { while (true) await Task.Delay(1000); }
        private static async Task SecondAsync() => await Task.Delay(1000);
        private static IEnumerable<int> Numbers() { yield return 1; yield return 2; }
        """;

    [Theory]
    [InlineData("for (var i = 0; i < 5; i++) { Console.Write('.'); await Task.Delay(1000); }", "5 s")]
    [InlineData("for (var i = 0; i < 20; i++) { Console.Write('.'); await Task.Delay(1000); }", "20 s")]
    [InlineData("for (var i = 1; i <= 5; i += 2) await Task.Delay(1000);", "3 s")]
    [InlineData("for (var left = 3; left > 0; left--) { Console.Write(left); await Task.Delay(1000); }", "3 s")]
    [InlineData("for (var left = Count; left != 0; left--) await Task.Delay(1000);", "3 s")]
    [InlineData("for (var left = Kept; left >= 0; left--) await Task.Delay(1000);", "4 s")]
    [InlineData("for (var i = 0; i < 0; i++) await Task.Delay(1000);", "0 s")]
    [InlineData("var frame = 0; while (frame++ < 40) await Task.Delay(100);", "4 s")]
    [InlineData("var frame = 0; while (true) { if (frame == 4) break; frame++; await Task.Delay(500); }", "2 s")]
    [InlineData("var frame = 0; do await Task.Delay(1000); while (++frame < 4);", "4 s")]
    [InlineData("var frame = 0; again: await Task.Delay(1000); if (++frame < 4) goto again;", "4 s")]
    [InlineData("var frame = 0; again: if (frame >= 4) goto done; frame++; Thread.Sleep(1000); goto again; done: Log(frame);", "4 s")]
    [InlineData("var (at, end) = (0, 3); while (at < end) { (at, end) = (at + 1, end); await Task.Delay(1000); }", "3 s")]
    [InlineData("for (var i = 0; i < 5; i++) await SecondAsync();", "5 s")]
    [InlineData("for (var seconds = 1; seconds < 8; seconds *= 2) await Task.Delay(TimeSpan.FromSeconds(seconds));", "7 s")]
    [InlineData("for (var left = TimeSpan.FromSeconds(3); left > TimeSpan.Zero; left -= TimeSpan.FromMilliseconds(100)) await Task.Delay(100);", "3 s")]
    [InlineData("for (var i = 0; i < 60; i++) await Task.Delay(200);", "12 s")]
    [InlineData("for (var i = 0; i < 3; i++) await Task.Delay(1000); for (var i = 0; i < 4; i++) await Task.Delay(500);", "5 s")]
    [InlineData("for (var i = 0; i < Frames.Length; i++) await Task.Delay(1000);", "3 s")]
    [InlineData("for (var i = 0; i < Spinner.Length; i++) await Task.Delay(500);", "2 s")]
    [InlineData("for (var i = 0; i < Circle.Length; i++) await Task.Delay(500);", "any s")]
    [InlineData("var n = 3; var all = new int[n]; n = 9; for (var i = 0; i < all.Length; i++) await Task.Delay(1000);", "any s")]
    [InlineData("var n = 3; for (var i = 0; i < 4; i += n / 2) await Task.Delay(1000);", "4 s")]
    [InlineData("var n = 5; while (n > 0) { n /= 2; await Task.Delay(1000); }", "3 s")]
    [InlineData("var n = 2.7; for (var i = (int)n; i <= 5; i++) await Task.Delay(1000);", "4 s")]
    [InlineData("for (var t = 0m; t <= 0.3m; t += 0.1m) await Task.Delay(1000);", "4 s")]
    [InlineData("for (var t = TimeSpan.Zero; t <= TimeSpan.FromSeconds(0.3); t += TimeSpan.FromSeconds(0.1)) await Task.Delay(1000);", "4 s")]
    [InlineData("for (var t = 0.0; t < 1; t += 0.1) await Task.Delay(1000);", "11 s")]
    [InlineData("for (var t = 0f; t < 1; t += 0.1f) await Task.Delay(1000);", "10 s")]
    [InlineData("var i = 0; while ((i = i + 1) < 4) await Task.Delay(1000);", "3 s")]
    [InlineData("var i = 0; while ((i += 2) < 5) await Task.Delay(1000);", "2 s")]
    [InlineData("var i = 4; while (i-- > 0) await Task.Delay(1000);", "4 s")]
    [InlineData("var i = 4; while (--i > 0) await Task.Delay(1000);", "3 s")]
    public void A_loop_of_known_bounds_pauses_for(string statements, string pauses) => FoundPauses.OfCycle(statements, member: Members).ShouldBe(pauses);

    [Theory]
    [InlineData("for (var line = 0; line < 2; line++) { for (var dot = 0; dot < 6; dot++) { Console.Write('.'); await Task.Delay(1000); } Console.WriteLine(); }", "12 s")]
    [InlineData("for (var line = 0; line < 3; line++) for (var dot = 0; dot < line; dot++) await Task.Delay(1000);", "3 s")]
    [InlineData("var left = 5; for (var line = 0; line < 3; line++) while (left > line) { left--; await Task.Delay(1000); }", "5 s")]
    [InlineData("for (var a = 0; a < 2; a++) for (var b = 0; b < 2; b++) for (var c = 0; c < 2; c++) await Task.Delay(1000);", "8 s")]
    [InlineData("for (var line = 0; line < 2; line++) { foreach (var c in \"abc\") await Task.Delay(1000); }", "6 s")]
    [InlineData("for (var line = 0; line < ids.Length; line++) for (var dot = 0; dot < 6; dot++) await Task.Delay(1000);", "any s")]
    public void A_loop_in_a_loop_is_run_each_time(string statements, string pauses) => FoundPauses.OfCycle(statements, member: Members).ShouldBe(pauses);

    [Theory]
    [InlineData("foreach (char c in \"|/-\\\\|/-\\\\\") { Console.Write(c); Thread.Sleep(250); }", "2 s")]
    [InlineData("foreach (var c in new[] { 'a', 'b', 'c' }) await Task.Delay(1000);", "3 s")]
    [InlineData("foreach (var c in new int[4]) await Task.Delay(1000);", "4 s")]
    [InlineData("foreach (var c in new int[4, 4]) await Task.Delay(1000);", "any s")]
    [InlineData("foreach (var c in new int[2, 2] { { 1, 2 }, { 3, 4 } }) await Task.Delay(1000);", "any s")]
    [InlineData("foreach (var c in Frames) await Task.Delay(1000);", "3 s")]
    [InlineData("foreach (var c in Empty) await Task.Delay(1000);", "0 s")]
    [InlineData("foreach (var c in Spinner) await Task.Delay(1000);", "4 s")]
    [InlineData("foreach (var c in Enumerable.Range(0, 5)) await Task.Delay(1000);", "5 s")]
    [InlineData("foreach (var c in Enumerable.Range(0, Count)) await Task.Delay(1000);", "3 s")]
    [InlineData("foreach (var c in Enumerable.Repeat('.', 5)) await Task.Delay(1000);", "5 s")]
    [InlineData("var frames = new[] { 1, 2 }; foreach (var c in frames) await Task.Delay(1000);", "2 s")]
    [InlineData("int[] frames = [1, 2]; foreach (var c in frames) await Task.Delay(1000);", "2 s")]
    [InlineData("foreach (var c in new[] { 1, 2, 3 }) { if (c == ids.Length) continue; await Task.Delay(1000); }", "0–3 s")]
    [InlineData("foreach (var seconds in new[] { 2, 4 }) await Task.Delay(TimeSpan.FromSeconds(seconds));", "6 s")]
    [InlineData("foreach (var c in \"\") await Task.Delay(1000);", "0 s")]
    [InlineData("foreach (var c in ids) await Task.Delay(1000);", "any s")]
    [InlineData("foreach (var c in Replaced) await Task.Delay(1000);", "2 s")]
    [InlineData("foreach (var c in Enumerable.Range(0, ids.Length)) await Task.Delay(1000);", "any s")]
    [InlineData("foreach (var c in Numbers()) await Task.Delay(1000);", "any s")]
    [InlineData("int[] frames = [1, .. ids.Select(id => id.Length)]; foreach (var c in frames) await Task.Delay(1000);", "any s")]
    [InlineData("List<int> frames = [1, 2]; frames.Add(3); foreach (var c in frames) await Task.Delay(1000);", "any s")]
    [InlineData("var frames = new[] { 1, 2 }; frames = new int[ids.Length]; foreach (var c in frames) await Task.Delay(1000);", "any s")]
    [InlineData("await foreach (var c in Ticks()) Log(c); async IAsyncEnumerable<int> Ticks() { await Task.Delay(1000); yield return 1; }", "any s")]
    public void A_loop_over_a_sequence_of_known_length_pauses_for(string statements, string pauses) => FoundPauses.OfCycle(statements, member: Members).ShouldBe(pauses);

    [Theory]
    [InlineData("await ShowAsync(4);", "4 s")]
    [InlineData("await BothAsync(2);", "5 s")]
    [InlineData("Show(8);", "2 s")]
    [InlineData("await Shown(4);", "4 s")]
    [InlineData("await InnerAsync(3); async Task InnerAsync(int seconds) { foreach (var i in Enumerable.Range(1, seconds)) await Task.Delay(1000, token); }", "3 s")]
    [InlineData("var i = 0; while (i < 4) await StepAsync(); async Task StepAsync() { i++; await Task.Delay(1000, token); }", "4 s")]
    [InlineData("for (var i = 0; i < 3; i++) await ShowAsync(i);", "3 s")]
    [InlineData("var i = 0; while (i++ < 4) { One(); Thread.Sleep(1000); } void One() => Two(); void Two() => Three(); void Three() => i -= ids.Length;", "1–∞ s")]
    [InlineData("var i = 0; while (i++ < 4) { One(); Thread.Sleep(1000); } void One() => Two(); void Two() => i++;", "2 s")]
    [InlineData("await ShowAsync(ids.Length);", "any s")]
    [InlineData("await EndlessAsync();", FoundPauses.None)]
    public void A_loop_in_a_helper_pauses_for(string statements, string pauses) => FoundPauses.OfCycle(statements, member: Members).ShouldBe(pauses);

    [Theory]
    [InlineData("for (var i = 0; i < 5; i++) { if (token.IsCancellationRequested) break; await Task.Delay(1000); }", "0–5 s")]
    [InlineData("for (var i = 0; i < 5 && !token.IsCancellationRequested; i++) await Task.Delay(1000);", "0–5 s")]
    [InlineData("for (var i = 0; i < 5; i++) { if (token.IsCancellationRequested) return null; await Task.Delay(1000); }", "5 s")]
    [InlineData("for (var i = 0; i < 5; i++) { if (ids.Length > i) { await Task.Delay(1000); continue; } await Task.Delay(2000); }", "5–10 s")]
    [InlineData("for (var i = 0; i < 5; i++) try { await Task.Delay(1000); } finally { Console.Write('.'); }", "5 s")]
    [InlineData("for (var i = 0; i < 5; i++) try { Console.Write('.'); } finally { await Task.Delay(1000); }", "5 s")]
    [InlineData("try { for (var i = 0; i < 5; i++) await Task.Delay(1000); } finally { await Task.Delay(1000); }", "6 s")]
    [InlineData("try { Log(id); } finally { for (var i = 0; i < 5; i++) await Task.Delay(1000); }", "5 s")]
    [InlineData("try { Log(id); } finally { var i = 0; do await Task.Delay(1000); while (++i < 5); }", "5 s")]
    [InlineData("var i = 0; try { Log(id); } finally { do await Task.Delay(1000); while (++i < 5); }", "5 s")]
    [InlineData("for (var i = 0; i < 5; i++) { try { await Task.Delay(1000); } catch (OperationCanceledException) { break; } }", "5 s")]
    [InlineData("for (var i = 0; i < 3; i++) { using var stream = new MemoryStream(); await Task.Delay(1000); }", "3 s")]
    [InlineData("for (var i = 0; i < 3; i++) lock (ids) Thread.Sleep(1000);", "3 s")]
    public void Whatever_way_a_loop_is_left_the_longest_counts(string statements, string pauses) => FoundPauses.OfCycle(statements, member: Members).ShouldBe(pauses);

    [Theory]
    [InlineData("for (var i = 0; i < ids.Length; i++) await Task.Delay(1000);")]
    [InlineData("for (var i = 0; i < _count; i++) await Task.Delay(1000);")]
    [InlineData("for (var i = 0; i < Changed; i++) await Task.Delay(1000);", "Changed = ids.Length;")]
    [InlineData("for (var i = 0; ; i++) { if (token.IsCancellationRequested) break; await Task.Delay(1000); }")]
    [InlineData("while (!token.IsCancellationRequested) await Task.Delay(1000);")]
    [InlineData("for (var i = 0; i < 1000; i++) await Task.Delay(1);")]
    [InlineData("for (var i = 0; i < 5; i++) { await Task.Delay(1000); if (ids.Length > i) i--; }")]
    [InlineData("for (var i = 0; i < 5; i += ids.Length) await Task.Delay(1000);")]
    [InlineData("for (var i = 0; i < 5; i++) { await Task.Delay(1000); other(); }", "var i = 0; Action other = () => i = 0;", "i = 0")]
    [InlineData("for (var i = 0; i < 40; i++) for (var j = 0; j < 40; j++) for (var k = 0; k < 40; k++) await Task.Delay(1);")]
    public void A_loop_of_unknown_bounds_pauses_for_any_time(string statements, string before = "", string start = "var i = 0") =>
        FoundPauses.OfCycle(statements.Replace("var i = 0", start, StringComparison.Ordinal), before, Members).ShouldMatch("^any s$|∞ s$");

    [Theory]
    [InlineData("for (var i = 0; i < 5; i++) { Console.Write('.'); await Task.Delay(1000, token); }", "5 s")]
    [InlineData("foreach (var c in \"abc\") await Task.Delay(1000, token);", "3 s")]
    [InlineData("for (var i = 0; i < 12; i++) await Task.Delay(1000, token);", null)]
    [InlineData("for (var i = 0; i < 11; i++) await Task.Delay(1000, token);", "11 s")]
    [InlineData("for (var i = 0; i < 60; i++) await Task.Delay(200, token);", null)]
    [InlineData("for (var i = 0; i < 64; i++) await Task.Delay(100, token);", "6.4 s")]
    [InlineData("for (var i = 0; i < ids.Length; i++) await Task.Delay(1000, token);", null)]
    public async Task Too_short_a_loop_is_reported_of_a_bounded_cycle(string statements, string? pause) =>
        (await ReportedPause.OfCycleAsync(statements)).ShouldBe(pause);

    [Fact]
    public void Some_number_of_pauses_is_that_often_the_pause()
    {
        var random = new Random(7);
        for (var run = 0; run < 12; run++)
        {
            var (count, milliseconds) = (random.Next(1, 40), random.Next(1, 40) * 50);
            var pauses = string.Create(CultureInfo.InvariantCulture, $"{count * milliseconds / 1000d:0.###} s");
            foreach (var statements in new[]
            {
                $"for (var i = 0; i < {count}; i++) await Task.Delay({milliseconds});",
                $"for (var i = {count}; i > 0; --i) await Task.Delay({milliseconds});",
                $"var i = 0; while (i < {count}) {{ i++; await Task.Delay({milliseconds}); }}",
                $"var i = 0; do await Task.Delay({milliseconds}); while (++i < {count});",
                $"foreach (var i in new int[{count}]) await Task.Delay({milliseconds});",
                $"foreach (var i in \"{new string('.', count)}\") Thread.Sleep({milliseconds});",
                $"foreach (var i in Enumerable.Range({run}, {count})) await Task.Delay({milliseconds});",
                $"await LoopAsync({count}, {milliseconds}); async Task LoopAsync(int count, int pause) {{ for (var i = 0; i < count; i++) await Task.Delay(pause); }}",
            })
            {
                FoundPauses.OfCycle(statements).ShouldBe(pauses, statements);
            }
        }
    }

    [Theory]
    [InlineData("if (left > 0) { left--; await Task.Delay(1000, token); continue; } left = 3;", "var left = 0;", "0 s, then 0–1 s")]
    [InlineData("foreach (var each in ids) { _ = await client.GetRenderAsync(each, token); await Task.Delay(1000, token); }", "", "any s")]
    [InlineData("for (var i = 0; i < 3; i++) { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; await Task.Delay(1000, token); }", "", "? s, then 0–1 s | 0 s, then 0–1 s")]
    public void A_loop_that_polls_is_no_pause(string statements, string before, string pauses) => FoundPauses.OfCycle(statements, before).ShouldBe(pauses);

    [Theory]
    [InlineData("var pause = 2; while (!(await client.GetRenderAsync(id, token)).IsOver()) { for (var i = 0; i < pause; i++) await Task.Delay(1000, token); pause *= 2; }", "2 s, then 4–∞ s")]
    [InlineData("var pause = 2; while (!(await client.GetRenderAsync(id, token)).IsOver()) { for (var i = 0; i < 3; i++) Console.Write(i); await Task.Delay(TimeSpan.FromSeconds(pause), token); pause = Math.Min(pause * 2, 8); }", "2 s, then 4–8 s")]
    [InlineData("for (var attempt = 0; attempt < 60; attempt++) { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; for (var i = 0; i < 40; i++) await Task.Delay(100, token); }", "4 s")]
    [InlineData("for (var attempt = 0; attempt < 2; attempt++) { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; for (var i = 0; i < 4; i++) await Task.Delay(1000, token); }", "4 s, then ? s")]
    [InlineData("foreach (var pause in new[] { 1, 2, 4, 8 }) { if ((await client.GetRenderAsync(id, token)).IsOver()) return null; for (var i = 0; i < 4; i++) await Task.Delay(1000, token); }", "4 s")]
    [InlineData("while (true) { for (var i = 0; i < 4; i++) await Task.Delay(1000, token); if ((await client.GetRenderAsync(id, token)).IsOver()) return null; }", "4 s")]
    [InlineData("var left = 0; while (true) { if (left > 0) { left--; await Task.Delay(1000, token); continue; } left = 3; if ((await client.GetRenderAsync(id, token)).IsOver()) return null; }", "3 s")]
    [InlineData("var i = 0; while (true) { do await Task.Delay(1000, token); while (++i < 4); if ((await client.GetRenderAsync(id, token)).IsOver()) return null; i = 0; }", "4 s")]
    public void The_cycle_around_is_judged_as_ever(string statements, string pauses) => FoundPauses.In($"{statements} return null;").ShouldBe(pauses);

    [Fact]
    public void However_deep_loops_stand_the_analysis_comes_to_an_end()
    {
        var clock = Stopwatch.StartNew();

        FoundPauses.OfCycle(
            string.Concat(Enumerable.Range(0, 12).Select(depth => $"for (var i{depth} = 0; i{depth} < 50; i{depth}++) ")) + "await OneAsync();",
            member: """
            private static async Task OneAsync() { for (var i = 0; i < 60; i++) for (var j = 0; j < 60; j++) await TwoAsync(); }
            private static async Task TwoAsync() { for (var i = 0; i < 60; i++) for (var j = 0; j < 60; j++) await Task.Delay(1); }
            """).ShouldBe("any s");

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
