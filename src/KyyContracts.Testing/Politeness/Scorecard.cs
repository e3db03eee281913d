namespace KyyContracts.Testing;

/// <summary>How well the tasks of a ledger were polled.</summary>
/// <param name="Tasks">The tasks that were polled, in the order of their first polls.</param>
public sealed record Scorecard(IReadOnlyList<TaskScore> Tasks)
{
    /// <summary>The polls of a task, on average; 0 without any task.</summary>
    public double PollsPerTask => Tasks.Count == 0 ? 0 : Tasks.Average(task => task.Polls);

    /// <summary>The time from a task's end to the poll that told it, on average; null where no end was seen.</summary>
    public TimeSpan? DetectionLatency => Tasks.Average(task => task.DetectionLatency?.TotalSeconds) is { } seconds
        ? TimeSpan.FromSeconds(seconds)
        : null;

    /// <summary>The polls that told nothing new, of all tasks.</summary>
    public int WastedPolls => Tasks.Sum(task => task.WastedPolls);

    internal static Scorecard Of(IReadOnlyList<LedgerEntry> requests) =>
        new([.. requests.PollsByTask().Select(task => TaskScore.Of(task.Key, [.. task]))]);
}
