namespace KyyContracts.Analyzers.Rules.Switches;

/// <summary>An arm of a switch on a state.</summary>
/// <param name="Named">The states, as bits, that its patterns name.</param>
/// <param name="IsDefault">Whether it takes all that the others leave.</param>
/// <param name="Throws">Whether nothing goes on behind it.</param>
internal sealed record SwitchArm(ulong Named, bool IsDefault, bool Throws);
