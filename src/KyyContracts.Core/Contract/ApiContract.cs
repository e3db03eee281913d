namespace KyyContracts;

/// <summary>What the contract says of a service.</summary>
public sealed record ApiContract
{
    /// <summary>The service's name in the contract.</summary>
    public required string Title { get; init; }

    /// <summary>The service's address, with a slash at its end.</summary>
    public required Uri Server { get; init; }

    /// <summary>A hash over the facts of the contract, not over its text: lower-case hexadecimal SHA-256.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The operations that are polled, in the order of the contract.</summary>
    public required IReadOnlyList<PollingContract> Operations { get; init; }
}
