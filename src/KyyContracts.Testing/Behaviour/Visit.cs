namespace KyyContracts.Testing.Behaviour;

/// <summary>An answer, and what the ledger is to know of how it came about.</summary>
/// <param name="Response">The answer.</param>
internal sealed record Visit(MockResponse Response)
{
    public LedgerTarget Target { get; init; }

    public string? TaskId { get; init; }

    public MockTask? Task { get; init; }

    /// <summary>The state that the answer tells, if it tells the true one.</summary>
    public TaskState? State { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public MockFault? Fault { get; init; }

    public IReadOnlyList<string> Violations { get; init; } = [];
}
