namespace KyyContracts.Testing.Time;

/// <summary>A timer of a <see cref="VirtualTime"/>.</summary>
internal sealed class VirtualTimer(TimerQueue queue, TimerCallback callback, object? state) : ITimer
{
    private volatile bool _disposed;

    /// <summary>Where the timer stands in the queue, and belongs to it.</summary>
    public (TimeSpan Due, long Order)? Place { get; set; }

    public TimeSpan? Period { get; private set; }

    /// <summary>Whether the timer limits how long something may take: cancellation is its whole effect.</summary>
    public bool IsLimit => state is CancellationTokenSource;

    public void Fire() => WithoutContext.Run(() =>
    {
        callback(state);
        return true;
    });

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var delay = Finite(dueTime);
        var pause = Finite(period);
        if (_disposed)
        {
            return false;
        }

        Period = pause > TimeSpan.Zero ? pause : null;
        queue.Set(this, delay);
        return true;
    }

    public void Dispose()
    {
        _disposed = true;
        queue.Set(this, delay: null);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static TimeSpan? Finite(TimeSpan delay)
    {
        if (delay == Timeout.InfiniteTimeSpan)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return delay;
    }
}
