using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class BusyWaitsTests
{
    private const string Watch = "var watch = System.Diagnostics.Stopwatch.StartNew(); var start = System.Diagnostics.Stopwatch.GetTimestamp(); var time = TimeProvider.System;";

    [Theory]
    [InlineData("watch.Elapsed < TimeSpan.FromSeconds(60)")]
    [InlineData("watch.ElapsedMilliseconds < 60000")]
    [InlineData("watch.ElapsedTicks < 600000")]
    [InlineData("System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds < 60")]
    [InlineData("System.Diagnostics.Stopwatch.GetTimestamp() < start + 60000")]
    [InlineData("DateTime.Now.Second > 5")]
    [InlineData("DateTime.UtcNow.Second > 5")]
    [InlineData("DateTimeOffset.UtcNow.Second > 5")]
    [InlineData("Environment.TickCount < 60000")]
    [InlineData("Environment.TickCount64 < 60000")]
    [InlineData("time.GetUtcNow().Second > 5")]
    [InlineData("time.GetLocalNow().Second > 5")]
    [InlineData("!token.IsCancellationRequested && watch.Elapsed.TotalSeconds < 60")]
    public void A_loop_that_watches_a_clock_waits_for_any_time(string condition) =>
        FoundPauses.OfCycle($"while ({condition}) {{ }}", Watch).ShouldBe("any s");

    [Theory]
    [InlineData("while (_over) { }")]
    [InlineData("while (token.IsCancellationRequested) Log(watch.Elapsed);")]
    [InlineData("Log(DateTime.Now);")]
    [InlineData("foreach (var each in ids) Log(time.GetUtcNow());")]
    [InlineData("if (watch.Elapsed > TimeSpan.FromHours(1)) return null;")]
    public void A_clock_that_decides_no_loop_takes_no_time(string pause) =>
        FoundPauses.OfCycle(pause, Watch).ShouldBe("0 s");

    [Fact]
    public void A_clock_that_bounds_the_polls_takes_no_time() => FoundPauses.In(
        Watch + "while (watch.Elapsed < TimeSpan.FromHours(1)) { if ((await client.GetRenderAsync(id, token)).IsOver()) break; } return null;").ShouldBe("0 s");
}
