using KyyContracts.Testing.Time;
using Microsoft.Extensions.Time.Testing;

namespace KyyContracts.Testing.Tests.Time;

public class ScaledTimeProviderTests
{
    private readonly FakeTimeProvider _inner = new();

    [Theory]
    [InlineData(60, 2, 120)]
    [InlineData(1, 5, 5)]
    [InlineData(0.1, 30, 3)]
    [InlineData(0.7, 10, 7)]
    public void Date_and_timestamp_run_at_the_scale(double scale, double inner, double expected)
    {
        var clock = new ScaledTimeProvider(_inner, scale);
        var start = clock.GetUtcNow();
        var stamp = clock.GetTimestamp();

        _inner.Advance(TimeSpan.FromSeconds(inner));

        (clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromSeconds(expected));
        clock.GetElapsedTime(stamp).ShouldBe(TimeSpan.FromSeconds(expected));
    }

    [Fact]
    public void The_clock_starts_at_the_inner_clocks_time()
    {
        _inner.Advance(TimeSpan.FromDays(3));

        new ScaledTimeProvider(_inner, 1000).GetUtcNow().ShouldBe(_inner.GetUtcNow());
    }

    [Fact]
    public void The_clock_stands_still_at_the_end_of_the_calendar()
    {
        var clock = new ScaledTimeProvider(_inner, double.MaxValue);

        _inner.Advance(TimeSpan.FromSeconds(1));

        clock.GetUtcNow().ShouldBe(DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task A_delay_of_minutes_passes_in_seconds()
    {
        var clock = new ScaledTimeProvider(_inner, 60);
        var delay = Task.Delay(TimeSpan.FromMinutes(5), clock);

        _inner.Advance(TimeSpan.FromSeconds(4.999));
        delay.IsCompleted.ShouldBeFalse();
        _inner.Advance(TimeSpan.FromMilliseconds(1));

        await delay;
    }

    [Fact]
    public void A_cancellation_after_a_delay_keeps_to_the_scale()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(1), new ScaledTimeProvider(_inner, 60));

        _inner.Advance(TimeSpan.FromMilliseconds(999));
        cancellation.IsCancellationRequested.ShouldBeFalse();
        _inner.Advance(TimeSpan.FromMilliseconds(1));

        cancellation.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task System_timers_do_not_come_early_on_the_scaled_clock()
    {
        var clock = new ScaledTimeProvider(TimeProvider.System, 10_000);

        foreach (var length in Enumerable.Range(1, 20))
        {
            var delay = TimeSpan.FromSeconds(length * 7.3);
            var start = clock.GetTimestamp();
            await Task.Delay(delay, clock);
            clock.GetElapsedTime(start).ShouldBeGreaterThanOrEqualTo(delay);
        }
    }
}
