namespace KyyContracts.Generators.Facts;

/// <summary>What a property holds: a JSON Schema type without null, and the type that the client makes of it.</summary>
internal sealed record TypeFacts(string Type, string? Format, string? Class, string? StateType, TypeFacts? Items);
