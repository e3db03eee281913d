namespace KyyContracts.Testing.Time;

/// <summary>The timers of a <see cref="VirtualTime"/> and how far it has come. Timers due at one time fire in the order in which they were set.</summary>
internal sealed class TimerQueue
{
    private readonly Lock _gate = new();
    private readonly SortedSet<(TimeSpan Due, long Order, VirtualTimer Timer)> _due =
        new(Comparer<(TimeSpan Due, long Order, VirtualTimer Timer)>.Create(
            (one, other) => (one.Due, one.Order).CompareTo((other.Due, other.Order))));

    private TimeSpan _now;
    private long _order;
    private int _delays;

    /// <summary>Told, outside the lock, that a timer was set.</summary>
    public event Action? Changed;

    public TimeSpan Now
    {
        get
        {
            lock (_gate)
            {
                return _now;
            }
        }
    }

    /// <summary>Whether something waits for its time, rather than merely limiting how long something else may take.</summary>
    public bool HasDelay
    {
        get
        {
            lock (_gate)
            {
                return _delays > 0;
            }
        }
    }

    public void Set(VirtualTimer timer, TimeSpan? delay)
    {
        lock (_gate)
        {
            Remove(timer);
            if (delay is { } time)
            {
                Add(timer, time < TimeSpan.MaxValue - _now ? _now + time : TimeSpan.MaxValue);
            }
        }

        Changed?.Invoke();
    }

    /// <summary>Takes the next timer that is due by a time, and goes to where it is due; null where there is none.</summary>
    public VirtualTimer? TakeNext(TimeSpan limit)
    {
        lock (_gate)
        {
            if (_due.Count == 0 || _due.Min.Due > limit)
            {
                return null;
            }

            var (due, _, timer) = _due.Min;
            _now = due > _now ? due : _now;
            Remove(timer);
            if (timer.Period is { } period)
            {
                Add(timer, due + period);
            }

            return timer;
        }
    }

    public void MoveTo(TimeSpan time)
    {
        lock (_gate)
        {
            _now = time > _now ? time : _now;
        }
    }

    private void Add(VirtualTimer timer, TimeSpan due)
    {
        timer.Place = (due, ++_order);
        _due.Add((due, _order, timer));
        _delays += timer.IsLimit ? 0 : 1;
    }

    private void Remove(VirtualTimer timer)
    {
        if (timer.Place is { } place)
        {
            _due.Remove((place.Due, place.Order, timer));
            _delays -= timer.IsLimit ? 0 : 1;
            timer.Place = null;
        }
    }
}
