using KyyContracts.Testing.Time;

namespace KyyContracts.Testing;

/// <summary>
/// A clock that stands still until it is stepped. <see cref="RunAsync(Func{Task})"/> steps it from one pending delay to the
/// next, whenever nothing else is left to do, so that minutes of polling take milliseconds and are the same each time.
/// </summary>
public sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset UsualStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly DateTimeOffset _start;
    private readonly TimerQueue _timers = new();

    /// <summary>A clock that starts at the beginning of 2026.</summary>
    public VirtualTime()
        : this(UsualStart)
    {
    }

    /// <param name="start">What the clock shows at first.</param>
    public VirtualTime(DateTimeOffset start)
    {
        _start = start;
        Work = new WorkInFlight(_timers);
    }

    /// <summary>What the wall clock is set to beside the time that passes.</summary>
    public TimeSpan WallClockOffset { get; set; }

    /// <summary>The time that has passed since the start.</summary>
    public TimeSpan Elapsed => _timers.Now;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    internal WorkInFlight Work { get; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _start + Elapsed + WallClockOffset;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(_timers, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass and fires the timers that become due, each at its own time.</summary>
    /// <param name="time">How much; not negative.</param>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var end = Elapsed + time;
        while (_timers.TakeNext(end) is { } timer)
        {
            timer.Fire();
        }

        _timers.MoveTo(end);
    }

    /// <summary>Lets time pass without firing anything, as work does that takes its time.</summary>
    /// <param name="time">How much; not negative.</param>
    public void Pass(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        _timers.MoveTo(Elapsed + time);
    }

    /// <summary>Goes to the next timer that is due and fires it, with all that waits for it; false where there is none.</summary>
    public bool StepToNextTimer()
    {
        var timer = _timers.TakeNext(TimeSpan.MaxValue);
        timer?.Fire();
        return timer is not null;
    }

    /// <summary>Runs work and, whenever nothing of it is in flight, advances to the next pending delay, until it is done.</summary>
    /// <param name="work">The work. It starts, and goes on after each delay, without a synchronization context.</param>
    /// <exception cref="InvalidOperationException">The work is not done and waits for something other than this clock.</exception>
    public Task RunAsync(Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunAsync(async () =>
        {
            await work().ConfigureAwait(false);
            return true;
        });
    }

    /// <inheritdoc cref="RunAsync(Func{Task})"/>
    public Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunAsync(WithoutContext.Run(work));
    }

    /// <summary>Advances from one pending delay to the next until work is done that was started before.</summary>
    /// <param name="work">The work.</param>
    /// <exception cref="InvalidOperationException">The work is not done and waits for something other than this clock.</exception>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        while (!work.IsCompleted)
        {
            var change = Work.NextChange;
            var isFree = !Work.IsAny && _timers.HasDelay && StepToNextTimer();
            if (!isFree && !await Work.IsChangedAsync(change, work).ConfigureAwait(false) && (Work.IsAny || !StepToNextTimer()))
            {
                throw Work.Hangs();
            }
        }

        return await work.ConfigureAwait(false);
    }
}
