using KyyContracts.Testing.Time;
using Microsoft.Extensions.Time.Testing;

namespace KyyContracts.Testing.Tests.Time;

public class ScaledTimerTests
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;

    private readonly FakeTimeProvider _inner = new();
    private int _calls;

    [Fact]
    public void A_timer_fires_once_when_it_is_due()
    {
        using var timer = Create(60, TimeSpan.FromMinutes(2), Never);

        Step(TimeSpan.FromSeconds(1.999)).ShouldBe(0);
        Step(TimeSpan.FromMilliseconds(1)).ShouldBe(1);
        Step(TimeSpan.FromDays(1)).ShouldBe(1);
    }

    [Fact]
    public void A_period_repeats_without_drift()
    {
        // A third of a second is no whole number of milliseconds.
        using var timer = Create(3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        for (var second = 1; second <= 30; second++)
        {
            Step(TimeSpan.FromSeconds(1)).ShouldBe(second * 3);
        }
    }

    [Fact]
    public void A_timer_fires_within_a_millisecond_after_a_due_time_between_two()
    {
        using var timer = Create(3, TimeSpan.FromSeconds(1), Never);

        Step(TimeSpan.FromMilliseconds(333)).ShouldBe(0);
        Step(TimeSpan.FromMilliseconds(1)).ShouldBe(1);
    }

    [Fact]
    public void A_timer_that_is_due_now_fires_now()
    {
        using var timer = Create(60, TimeSpan.Zero, Never);

        _calls.ShouldBe(1);
    }

    [Fact]
    public void A_timer_that_is_never_due_never_fires()
    {
        using var timer = Create(60, Never, TimeSpan.FromSeconds(1));

        Step(TimeSpan.FromDays(100)).ShouldBe(0);
    }

    [Fact]
    public void A_change_takes_the_place_of_what_was_set()
    {
        using var timer = Create(60, TimeSpan.FromMinutes(1), Never);

        timer.Change(TimeSpan.FromMinutes(3), Never).ShouldBeTrue();

        Step(TimeSpan.FromSeconds(2.999)).ShouldBe(0);
        Step(TimeSpan.FromMilliseconds(1)).ShouldBe(1);
        timer.Change(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)).ShouldBeTrue();
        Step(TimeSpan.FromSeconds(2)).ShouldBe(3);
        timer.Change(Never, Never).ShouldBeTrue();
        Step(TimeSpan.FromDays(1)).ShouldBe(3);
    }

    [Fact]
    public async Task A_disposed_timer_stays_silent_and_says_so()
    {
        var timer = Create(60, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        await timer.DisposeAsync();

        timer.Change(TimeSpan.Zero, Never).ShouldBeFalse();
        Step(TimeSpan.FromDays(1)).ShouldBe(0);
    }

    [Fact]
    public void A_delay_that_is_too_long_for_one_inner_timer_comes_in_time()
    {
        // 100 days at a tenth of the speed are 1000 days, and timers take 49.
        using var timer = Create(0.1, TimeSpan.FromDays(100), Never);

        for (var day = 1; day < 1000; day++)
        {
            Step(TimeSpan.FromDays(1)).ShouldBe(0);
        }

        Step(TimeSpan.FromDays(1)).ShouldBe(1);
    }

    [Fact]
    public void The_longest_delay_does_not_overflow()
    {
        _inner.Advance(TimeSpan.FromDays(1));
        using var timer = Create(0.001, TimeSpan.MaxValue, TimeSpan.MaxValue);

        Step(TimeSpan.FromDays(100)).ShouldBe(0);
    }

    [Fact]
    public void A_negative_delay_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Create(60, TimeSpan.FromSeconds(-1), Never));

    [Fact]
    public void The_callback_may_change_the_timer_and_gets_its_state()
    {
        var clock = new ScaledTimeProvider(_inner, 60);
        var states = new List<object?>();
        ITimer? timer = null;
        timer = clock.CreateTimer(
            state =>
            {
                states.Add(state);
                timer!.Change(TimeSpan.FromMinutes(states.Count), Never);
            },
            "state",
            TimeSpan.FromMinutes(1),
            Never);

        foreach (var seconds in new[] { 1, 1, 2, 3 })
        {
            _inner.Advance(TimeSpan.FromSeconds(seconds));
        }

        states.ShouldBe(["state", "state", "state", "state"]);
        timer.Dispose();
    }

    private ITimer Create(double scale, TimeSpan dueTime, TimeSpan period) =>
        new ScaledTimeProvider(_inner, scale).CreateTimer(_ => _calls++, null, dueTime, period);

    private int Step(TimeSpan inner)
    {
        _inner.Advance(inner);
        return _calls;
    }
}
