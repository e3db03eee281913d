namespace KyyContracts.Testing;

/// <summary>A request that the contract asks clients not to make.</summary>
/// <param name="Request">The request.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record Offence(LedgerEntry Request, string Reason);
