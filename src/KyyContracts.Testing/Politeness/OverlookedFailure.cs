namespace KyyContracts.Testing;

/// <summary>Requests that go on with a task that is known to have failed.</summary>
internal static class OverlookedFailure
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from task in requests.ByTask()
        let failure = task.FirstOrDefault(request => request.State?.Kind == TaskStateKind.Failure)
        where failure is not null
        from request in task
        where request.Number > failure.Number
        select new Offence(
            request,
            $"{(request.Target == LedgerTarget.Result ? "asks for the result" : "polls on")}; "
            + $"'{failure.State!.Name}' was answered to #{failure.Number}");
}
