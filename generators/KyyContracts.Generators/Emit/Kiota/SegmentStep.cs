using System.Collections.Generic;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>A step from a place to the next: a property by name, an indexer for a parameter alone, or a method for parameters within a text.</summary>
internal sealed record SegmentStep(string Text, string Member, IReadOnlyList<ParameterFacts> Parameters)
{
    public const string IndexerNamespace = "Item";

    /// <summary>Whether the segment is one parameter and nothing else, and no other such stands beside it.</summary>
    public bool IsIndexer { get; init; }
}
