namespace KyyContracts.Generators.Facts;

/// <summary>An object of a response, or of an error.</summary>
internal sealed record ClassFacts(string Name, string? Description, bool IsError, EquatableArray<MemberFacts> Members);
