namespace KyyContracts.Generators.Facts;

/// <summary>A parameter in a path.</summary>
internal sealed record ParameterFacts(string WireName, string Name, string? Description, string? Pattern, bool IsTaskId);
