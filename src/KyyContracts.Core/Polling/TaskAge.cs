namespace KyyContracts;

/// <summary>
/// A task's age as estimates mean it. Its zero is the task's creation or, where the wait has seen the task queue, the last
/// poll that did: a queue can be of any length, and no estimate is of the queue.
/// </summary>
internal sealed record TaskAge
{
    private TimeSpan Zero { get; init; }

    private TimeSpan SeenSince { get; init; }

    private bool HasSeenQueue { get; init; }

    private bool IsQueuing { get; init; }

    /// <summary>The age at a time of the wait; never negative.</summary>
    public TimeSpan At(TimeSpan elapsed) => IsQueuing || elapsed < Zero ? TimeSpan.Zero : elapsed - Zero;

    /// <summary>What is known of the age after an answered poll.</summary>
    /// <param name="before">What was known before; null at the first answer.</param>
    /// <param name="contract">The contract, for its states.</param>
    /// <param name="snapshot">What the poll said.</param>
    /// <param name="now">The server's clock, or the nearest there is to it.</param>
    /// <param name="elapsed">The time of the wait.</param>
    public static TaskAge After(
        TaskAge? before, PollingContract contract, TaskSnapshot snapshot, DateTimeOffset now, TimeSpan elapsed)
    {
        if (IsQueue(contract, snapshot.Status))
        {
            return new TaskAge { Zero = elapsed, SeenSince = elapsed, HasSeenQueue = true, IsQueuing = true };
        }

        // Clocks can be wrong; that the task has been under way since this wait first saw it so cannot.
        var seenSince = before?.SeenSince ?? elapsed;
        var hasSeenQueue = before?.HasSeenQueue ?? false;
        var created = hasSeenQueue || snapshot.CreatedAt is not { } createdAt ? seenSince : elapsed - (now - createdAt);
        return new TaskAge
        {
            Zero = created < seenSince ? created : seenSince,
            SeenSince = seenSince,
            HasSeenQueue = hasSeenQueue,
        };
    }

    /// <summary>Whether a state is one that tasks begin with and leave for another state under way.</summary>
    private static bool IsQueue(PollingContract contract, string status) =>
        contract.States.FirstOrDefault(state => state.Name == status) is { Kind: TaskStateKind.InProgress } state
        && !contract.States.Any(other => other.Name != status && other.Next.Contains(status))
        && state.Next.Any(next => next != status && contract.KindOf(next) == TaskStateKind.InProgress);
}
