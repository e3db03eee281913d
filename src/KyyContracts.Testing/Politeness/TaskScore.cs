namespace KyyContracts.Testing;

/// <summary>How well one task was polled.</summary>
/// <param name="TaskId">The task's id.</param>
/// <param name="Polls">The polls, answered or not.</param>
/// <param name="WastedPolls">The polls that told no other state than the one known before, or none at all.</param>
/// <param name="DetectionLatency">The time from the task's end to the poll that told it; null where none did.</param>
public sealed record TaskScore(string TaskId, int Polls, int WastedPolls, TimeSpan? DetectionLatency)
{
    internal static TaskScore Of(string id, IReadOnlyList<LedgerEntry> polls)
    {
        var known = default(TaskState);
        var wasted = 0;
        foreach (var poll in polls)
        {
            wasted += poll.State is null || poll.State == known ? 1 : 0;
            known = poll.State ?? known;
        }

        var end = polls.FirstOrDefault(KyyContracts.Testing.Polls.IsEnd);
        return new TaskScore(id, polls.Count, wasted, end?.Task?.SinceEnd(end.At));
    }
}
