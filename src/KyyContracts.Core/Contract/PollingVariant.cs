namespace KyyContracts;

/// <summary>A variant of a polling operation, such as a model, with its own numbers.</summary>
/// <param name="Name">The variant's name on the wire, such as <c>kyyvideo2_fast</c>.</param>
/// <param name="Terms">The variant's numbers, complete: what it does not set is the operation's.</param>
public sealed record PollingVariant(string Name, PollingTerms Terms);
