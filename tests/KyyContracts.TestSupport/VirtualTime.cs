namespace KyyContracts.TestSupport;

/// <summary>
/// A clock that stands still until it is stepped to the next timer that is due. What waits for a timer runs on within the
/// step, so a test needs neither sleep nor guess.
/// </summary>
public sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<VirtualTimer> _timers = [];
    private TimeSpan _elapsed;

    public VirtualTime()
        : this(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>What the wall clock is set to beside the time that passes.</summary>
    public TimeSpan WallClockOffset { get; set; }

    public TimeSpan Elapsed => _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + _elapsed + WallClockOffset;

    public override long GetTimestamp() => _elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Steps from timer to timer until the work is done. The work itself must wait for nothing but timers.</summary>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        while (!work.IsCompleted && StepToNextTimer())
        {
        }

        return work.IsCompleted
            ? await work
            : throw new InvalidOperationException("The work is not done, and no timer is due that would go on with it.");
    }

    /// <summary>Goes to the next timer and fires it; false where there is none.</summary>
    public bool StepToNextTimer()
    {
        VirtualTimer? next;
        lock (_lock)
        {
            next = _timers.Where(timer => timer.Due is not null).MinBy(timer => timer.Due);
            if (next is null)
            {
                return false;
            }

            _elapsed = next.Due!.Value > _elapsed ? next.Due.Value : _elapsed;
            next.Due = null;
        }

        // Without a context, what waits goes on within the call instead of on another thread.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            next.Fire();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }

        return true;
    }

    /// <summary>Lets time pass without firing anything, as work does that takes its time.</summary>
    public void Pass(TimeSpan time) => _elapsed += time;

    private sealed class VirtualTimer(VirtualTime time, Action callback) : ITimer
    {
        public TimeSpan? Due { get; set; }

        public void Fire() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan)
            {
                throw new NotSupportedException("Periodic timers are not needed here.");
            }

            lock (time._lock)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : time._elapsed + dueTime;
                time._timers.Remove(this);
                time._timers.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
