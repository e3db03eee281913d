namespace KyyContracts.Testing;

/// <summary>Clients of a mock server have not kept to the contract. The message shows the requests.</summary>
public sealed class PolitenessException : Exception
{
    internal PolitenessException(string expectation, IReadOnlyList<Offence> offences)
        : base(OffenceTable.Write(expectation, offences)) => Offences = offences;

    /// <summary>The requests, at least one, in the order in which they came.</summary>
    public IReadOnlyList<Offence> Offences { get; }
}
