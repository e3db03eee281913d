namespace KyyContracts;

/// <summary>A task did not come to its result. The task goes on regardless: another wait for the same id takes it up again.</summary>
public abstract class TaskWaitException : Exception
{
    private protected TaskWaitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The task's id; null where it is not known.</summary>
    public string? TaskId { get; init; }

    /// <summary>What the last answered poll said; null if none was answered.</summary>
    public TaskSnapshot? LastSnapshot { get; init; }

    /// <summary>How many polls were made.</summary>
    public int Polls { get; init; }

    /// <summary>How long the wait lasted by the clock of the wait.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Sets all of the above.</summary>
    internal WaitLog Log
    {
        init
        {
            TaskId = value.Id;
            LastSnapshot = value.Snapshot;
            Polls = value.Polls;
            Elapsed = value.Elapsed;
        }
    }
}
