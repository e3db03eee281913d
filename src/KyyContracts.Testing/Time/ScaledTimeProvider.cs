namespace KyyContracts.Testing.Time;

/// <summary>A clock that starts at another's time and runs faster or slower than it, timers included.</summary>
internal sealed class ScaledTimeProvider : TimeProvider
{
    private static readonly TimeSpan LongestInnerDelay = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly TimeProvider _inner;
    private readonly double _scale;
    private readonly long _innerStart;
    private readonly DateTimeOffset _start;

    public ScaledTimeProvider(TimeProvider inner, double scale)
    {
        _inner = inner;
        _scale = scale;
        _innerStart = inner.GetTimestamp();
        _start = inner.GetUtcNow();
    }

    public override TimeZoneInfo LocalTimeZone => _inner.LocalTimeZone;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How long this clock has run, by itself. It stands still at the end of the calendar.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            var ticks = Math.Round(_inner.GetElapsedTime(_innerStart).Ticks * _scale);
            var limit = DateTimeOffset.MaxValue - _start;
            return ticks < limit.Ticks ? TimeSpan.FromTicks((long)ticks) : limit;
        }
    }

    public override DateTimeOffset GetUtcNow() => _start + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new ScaledTimer(this, _inner, () => callback(state), dueTime, period);
    }

    /// <summary>
    /// What to wait on the inner clock for a delay on this one: rounded up, since system timers drop what is below a millisecond,
    /// and cut to what they take.
    /// </summary>
    public TimeSpan ToInner(TimeSpan delay)
    {
        var milliseconds = Math.Ceiling(delay.TotalMilliseconds / _scale);
        return milliseconds < LongestInnerDelay.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : LongestInnerDelay;
    }
}
