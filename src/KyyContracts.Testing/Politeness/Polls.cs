namespace KyyContracts.Testing;

/// <summary>The polls of a ledger.</summary>
internal static class Polls
{
    /// <summary>The requests that went to a task, task by task.</summary>
    public static IEnumerable<IGrouping<string, LedgerEntry>> ByTask(
        this IEnumerable<LedgerEntry> requests, Func<LedgerEntry, bool>? filter = null) =>
        requests.Where(request => request.TaskId is not null && filter?.Invoke(request) != false).GroupBy(request => request.TaskId!);

    public static IEnumerable<IGrouping<string, LedgerEntry>> PollsByTask(this IEnumerable<LedgerEntry> requests) =>
        requests.ByTask(request => request.Target == LedgerTarget.Poll);

    public static IEnumerable<(LedgerEntry Before, LedgerEntry Request)> Pairs(this IEnumerable<LedgerEntry> requests) =>
        requests.Zip(requests.Skip(1));

    public static bool IsEnd(this LedgerEntry request) => request.State?.Kind is TaskStateKind.Success or TaskStateKind.Failure;
}
