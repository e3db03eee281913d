namespace KyyContracts.Testing;

/// <summary>Requests for results whose URL has expired.</summary>
internal static class DownloadedTooLate
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from request in requests
        where request.Target == LedgerTarget.Result
        let lifetime = request.Task?.Operation.Contract.PropertyFor(ResponseRole.Result)?.Lifetime
        let age = request.Task?.SinceEnd(request.At)
        where age >= lifetime
        select new Offence(
            request, $"{OffenceTable.Seconds(age.Value)} after the task's end; the URL lives {OffenceTable.Seconds(lifetime.Value)}");
}
