namespace KyyContracts.Testing;

/// <summary>Polls that come before the time that the answer to the one before named.</summary>
internal static class IgnoredRetryAfter
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from task in requests.PollsByTask()
        from pair in task.Pairs()
        let asked = pair.Before.RetryAfter
        let pause = pair.Request.Elapsed - pair.Before.Elapsed
        where pause < asked
        select new Offence(
            pair.Request,
            $"{OffenceTable.Seconds(pause)} after #{pair.Before.Number}, which was answered with Retry-After {OffenceTable.Seconds(asked.Value)}");
}
