namespace KyyContracts.Testing.Behaviour;

/// <summary>Writes the ledger. Of a key it keeps only that there was one.</summary>
internal sealed class LedgerBook(PolitenessLedger ledger, KeyRing keys, TimeProvider clock)
{
    private static readonly string[] CredentialHeaders = ["Authorization", "Proxy-Authorization", "Cookie"];

    private readonly long _start = clock.GetTimestamp();

    public void Add(MockRequest request, Visit visit) => ledger.Add(number => new LedgerEntry
    {
        Number = number,
        At = clock.GetUtcNow(),
        Elapsed = clock.GetElapsedTime(_start),
        Method = request.Method,
        Path = keys.Redact(request.Path),
        Target = visit.Target,
        TaskId = visit.TaskId,
        Task = visit.Task,
        StatusCode = (int)visit.Response.Status,
        State = visit.State,
        RetryAfter = visit.RetryAfter,
        HasCredentials = HasCredentials(request),
        Fault = visit.Fault?.Name,
        Violations = visit.Violations,
    });

    private bool HasCredentials(MockRequest request) =>
        CredentialHeaders.Any(request.Headers.Contains)
        || keys.IsIn(request.Path + request.Query)
        || request.Headers.Any(header => header.Any(keys.IsIn));
}
