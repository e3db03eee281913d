namespace KyyContracts;

/// <summary>How a wait goes, told after each poll but one that ends the wait by an error.</summary>
public sealed record WaitProgress
{
    /// <summary>The task's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the last answered poll said; null if none was answered yet.</summary>
    public TaskSnapshot? Snapshot { get; init; }

    /// <summary>How many polls were made.</summary>
    public required int Polls { get; init; }

    /// <summary>How long the wait has lasted by the clock of the wait.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The pause until the next poll; null where none follows.</summary>
    public TimeSpan? NextDelay { get; init; }

    /// <summary>How long after its creation a task like this is usually done; null where the contract has no estimate.</summary>
    public CompletionEstimate? Estimate { get; init; }

    /// <summary>The task's age to hold against <see cref="Estimate"/>: zero while the task waits for its start; null before the first answer.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>Why the last poll was not answered; null if it was. The wait goes on unless <see cref="NextDelay"/> is null.</summary>
    public Exception? Error { get; init; }
}
