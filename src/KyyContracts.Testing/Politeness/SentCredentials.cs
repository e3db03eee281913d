namespace KyyContracts.Testing;

/// <summary>Requests for results that carry credentials.</summary>
internal static class SentCredentials
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from request in requests
        where request is { Target: LedgerTarget.Result, HasCredentials: true }
        select new Offence(request, "carries credentials");
}
