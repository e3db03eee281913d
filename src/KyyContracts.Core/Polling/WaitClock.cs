namespace KyyContracts;

/// <summary>The time of one wait, from its start. A wall clock that is set meanwhile does not matter to it.</summary>
internal sealed class WaitClock(TimeProvider timeProvider)
{
    // Timers of the framework end at 49 days.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(24);
    private readonly long _start = timeProvider.GetTimestamp();

    public TimeSpan Elapsed => timeProvider.GetElapsedTime(_start);

    public DateTimeOffset Now => timeProvider.GetUtcNow();

    /// <summary>Comes back when that much of the wait has passed, not before.</summary>
    public async Task WaitUntilAsync(TimeSpan elapsed, CancellationToken cancellationToken)
    {
        for (var left = elapsed - Elapsed; left > TimeSpan.Zero; left = elapsed - Elapsed)
        {
            await Task.Delay(ToTimer(left), timeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A source that cuts a poll off that is still in flight a while after the deadline.</summary>
    public CancellationTokenSource CutOff(PollingTerms terms) =>
        new(ToTimer(ToTimer(terms.Deadline - Elapsed) + ToTimer(terms.MaxDelay)), timeProvider);

    // Timers drop fractions of a millisecond: rounded up, a pause is never short.
    private static TimeSpan ToTimer(TimeSpan duration) =>
        duration >= LongestTimer ? LongestTimer
        : duration <= TimeSpan.Zero ? TimeSpan.Zero
        : TimeSpan.FromMilliseconds(Math.Ceiling(duration.TotalMilliseconds));
}
