namespace KyyContracts.Testing;

/// <summary>Requests to operations that are not as the contract has them.</summary>
internal static class BrokeContract
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from request in requests
        where request.Violations.Count > 0
        select new Offence(request, string.Join("; ", request.Violations));
}
