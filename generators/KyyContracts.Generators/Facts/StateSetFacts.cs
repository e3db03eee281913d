namespace KyyContracts.Generators.Facts;

/// <summary>The states of a status.</summary>
internal sealed record StateSetFacts(string Name, string? Description, EquatableArray<StateNameFacts> States);
