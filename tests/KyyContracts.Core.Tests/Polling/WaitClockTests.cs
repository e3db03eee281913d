using KyyContracts.Testing;

namespace KyyContracts.Core.Tests.Polling;

public class WaitClockTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(0.01)]
    [InlineData(3_000_000_000)]
    public void A_pause_is_never_short(double milliseconds)
    {
        var time = new VirtualTime();
        var pause = TimeSpan.FromMilliseconds(milliseconds);

        var wait = new WaitClock(time).WaitUntilAsync(pause, CancellationToken.None);
        for (var steps = 0; steps < 3 && time.StepToNextTimer(); steps++)
        {
        }

        wait.IsCompletedSuccessfully.ShouldBeTrue();
        time.Elapsed.ShouldBeInRange(pause, pause + TimeSpan.FromMilliseconds(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void No_pause_is_none(double seconds) =>
        new WaitClock(new VirtualTime()).WaitUntilAsync(TimeSpan.FromSeconds(seconds), CancellationToken.None)
            .IsCompletedSuccessfully.ShouldBeTrue();

    [Fact]
    public void A_poll_is_cut_off_the_longest_pause_after_the_deadline()
    {
        var time = new VirtualTime();
        var clock = new WaitClock(time);
        time.Pass(TimeSpan.FromSeconds(30));

        using var cutOff = clock.CutOff(Contracts.Small);
        time.StepToNextTimer();

        cutOff.IsCancellationRequested.ShouldBeTrue();
        time.Elapsed.ShouldBe(Contracts.Small.Deadline + Contracts.Small.MaxDelay);
    }
}
