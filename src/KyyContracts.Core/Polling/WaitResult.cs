namespace KyyContracts;

/// <summary>How a wait ended: <see cref="Completed"/>, <see cref="Failed"/> or <see cref="DeadlineReached"/>.</summary>
/// <typeparam name="TTask">The client's own type of task.</typeparam>
public abstract record WaitResult<TTask>
{
    private WaitResult()
    {
    }

    /// <summary>How many polls were made.</summary>
    public required int Polls { get; init; }

    /// <summary>How long the wait lasted by the clock of the wait.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The task has its result.</summary>
    /// <param name="Task">The task as the last poll gave it.</param>
    /// <param name="ResultUrl">The absolute URL of the result; null only where the contract has no such property.</param>
    public sealed record Completed(TTask Task, Uri? ResultUrl) : WaitResult<TTask>;

    /// <summary>The task will never have a result.</summary>
    /// <param name="Task">The task as the last poll gave it.</param>
    /// <param name="FailureReason">Why, as the service says it; null if it gives no reason.</param>
    public sealed record Failed(TTask Task, string? FailureReason) : WaitResult<TTask>;

    /// <summary>The task was still under way when the time for the wait was over. It goes on: another wait takes it up again.</summary>
    /// <param name="LastSnapshot">What the last poll said.</param>
    public sealed record DeadlineReached(TaskSnapshot LastSnapshot) : WaitResult<TTask>;
}
