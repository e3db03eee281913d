namespace KyyContracts.Generators.Facts;

/// <summary>What stands between two slashes of a path, and the Pascal case of it.</summary>
internal sealed record SegmentFacts(string Text, string Name);
