namespace KyyContracts.Testing;

/// <summary>Polls that come too soon after the one before.</summary>
internal static class PolledTooFast
{
    public static IEnumerable<Offence> Find(IReadOnlyList<LedgerEntry> requests) =>
        from task in requests.PollsByTask()
        from pair in task.Pairs()
        let shortest = MinDelay(pair.Before)
        let pause = pair.Request.Elapsed - pair.Before.Elapsed
        where pause < shortest
        select new Offence(
            pair.Request,
            $"{OffenceTable.Seconds(pause)} after #{pair.Before.Number}; the contract asks for {OffenceTable.Seconds(shortest)}");

    private static TimeSpan MinDelay(LedgerEntry request) =>
        request.Task is { } task ? task.Operation.Contract.TermsFor(task.VariantName).MinDelay : TimeSpan.Zero;
}
