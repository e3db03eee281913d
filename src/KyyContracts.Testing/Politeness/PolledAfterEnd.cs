namespace KyyContracts.Testing;

/// <summary>Polls of tasks that are known to have ended.</summary>
internal static class PolledAfterEnd
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from task in requests.PollsByTask()
        let end = task.FirstOrDefault(Polls.IsEnd)
        where end is not null
        from request in task
        where request.Number > end.Number
        select new Offence(request, $"'{end.State!.Name}' was answered to #{end.Number}");
}
