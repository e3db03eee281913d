namespace KyyContracts.Testing.Control;

/// <summary>A task as JSON text asks for it.</summary>
internal sealed record TaskOrder
{
    public required string Id { get; init; }

    public string? Operation { get; init; }

    public string? Variant { get; init; }

    public bool Drifts { get; init; }

    public IReadOnlyList<StayOrder>? Stays { get; init; }

    /// <summary>The terminal state; null means one drawn, or none where there are stays.</summary>
    public string? Ends { get; init; }

    /// <summary>Why the task fails; it ends in a failure state then.</summary>
    public string? Fails { get; init; }

    /// <summary>Rules as <see cref="MockFaultRule.Parse"/> reads them.</summary>
    public IReadOnlyList<string>? Faults { get; init; }
}
