namespace KyyContracts.Generators.Facts;

/// <summary>A property of the response; its lifetime is in seconds.</summary>
internal sealed record PropertyFacts(
    string WireName,
    string Type,
    string? Format,
    string Role,
    bool IsRequired,
    bool IsNullable,
    string? Constant,
    EquatableArray<string> PresentWhen,
    double? Lifetime,
    EquatableArray<string> KnownValues,
    string? Example);
