namespace KyyContracts.Testing.Time;

/// <summary>
/// A timer of a <see cref="ScaledTimeProvider"/>. It is armed again until its own clock has come to the due time, so that it is
/// never early: neither for a delay that the inner timer cannot take in one piece, nor for one that it rounds down.
/// </summary>
internal sealed class ScaledTimer : ITimer
{
    private readonly Lock _gate = new();
    private readonly ScaledTimeProvider _clock;
    private readonly Action _callback;
    private readonly ITimer _inner;
    private TimeSpan? _due;
    private TimeSpan? _period;
    private bool _disposed;

    public ScaledTimer(ScaledTimeProvider clock, TimeProvider inner, Action callback, TimeSpan dueTime, TimeSpan period)
    {
        _clock = clock;
        _callback = callback;
        _inner = inner.CreateTimer(static self => ((ScaledTimer)self!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(dueTime, period);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var wait = Finite(dueTime);
        var pause = Finite(period);
        lock (_gate)
        {
            if (_disposed)
            {
                return false;
            }

            var now = _clock.Elapsed;
            _due = wait is { } delay ? Later(now, delay) : null;
            _period = pause > TimeSpan.Zero ? pause : null;
            Arm(now);
            return true;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _due = null;
        }

        _inner.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return _inner.DisposeAsync();
    }

    private void Tick()
    {
        lock (_gate)
        {
            if (_due is not { } due)
            {
                return;
            }

            var now = _clock.Elapsed;
            var isDue = due <= now;
            if (isDue)
            {
                _due = _period is { } period ? Later(due, period) : null;
            }

            Arm(now);
            if (!isDue)
            {
                return;
            }
        }

        _callback();
    }

    private void Arm(TimeSpan now) =>
        _inner.Change(
            _due is not { } due ? Timeout.InfiniteTimeSpan : due <= now ? TimeSpan.Zero : _clock.ToInner(due - now),
            Timeout.InfiniteTimeSpan);

    private static TimeSpan? Finite(TimeSpan delay)
    {
        if (delay == Timeout.InfiniteTimeSpan)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return delay;
    }

    private static TimeSpan Later(TimeSpan time, TimeSpan delay) =>
        delay < TimeSpan.MaxValue - time ? time + delay : TimeSpan.MaxValue;
}
