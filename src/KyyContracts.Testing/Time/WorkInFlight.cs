namespace KyyContracts.Testing.Time;

/// <summary>What has to be done before time may go on: answers that somebody is still reading.</summary>
internal sealed class WorkInFlight
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _change = New();
    private int _count;

    public WorkInFlight(TimerQueue timers) => timers.Changed += Tell;

    /// <summary>Real time, and enough for what another thread or a socket does between two steps of the clock.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);

    public bool IsAny => Volatile.Read(ref _count) > 0;

    public void Begin() => Interlocked.Increment(ref _count);

    public void End()
    {
        Interlocked.Decrement(ref _count);
        Tell();
    }

    /// <summary>Ends when a timer is set or an answer has been read. To be taken before one looks for something to do.</summary>
    public Task NextChange
    {
        get
        {
            lock (_gate)
            {
                return _change.Task;
            }
        }
    }

    /// <summary>Waits in real time for a change or the end of the work; false where neither comes.</summary>
    public async Task<bool> IsChangedAsync(Task change, Task work)
    {
        using var end = new CancellationTokenSource();
        var first = await Task.WhenAny(work, change, Task.Delay(Patience, end.Token)).ConfigureAwait(false);
        await end.CancelAsync().ConfigureAwait(false);
        return first == work || first == change;
    }

    public InvalidOperationException Hangs() => new(IsAny
        ? "The work is not done: it holds an answer that it neither reads to its end nor disposes of."
        : "The work is not done, and no timer is due that would go on with it: it must wait by this clock alone.");

    private void Tell()
    {
        TaskCompletionSource told;
        lock (_gate)
        {
            (told, _change) = (_change, New());
        }

        told.TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
