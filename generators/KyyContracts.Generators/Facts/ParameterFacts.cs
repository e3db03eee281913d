namespace KyyContracts.Generators.Facts;

/// <summary>A parameter of an operation; <c>Query</c> is null where it is a text in the path.</summary>
internal sealed record ParameterFacts(string WireName, string Name, string? Description, string? Pattern, bool IsTaskId, QueryFacts? Query);
