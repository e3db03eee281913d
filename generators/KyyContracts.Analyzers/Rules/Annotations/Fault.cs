using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>What is wrong with an attribute.</summary>
/// <param name="Place">Where.</param>
/// <param name="Text">What, as the middle of a sentence.</param>
internal readonly record struct Fault(Location Place, string Text);
