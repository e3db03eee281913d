namespace KyyContracts.Generators.Facts;

/// <summary>A property of a class; its lifetime is in seconds.</summary>
internal sealed record MemberFacts(
    string Name,
    string WireName,
    string? Description,
    TypeFacts Type,
    bool IsRequired,
    bool IsNullable,
    string? Constant,
    EquatableArray<string> KnownValues,
    string? PresentWhenMember,
    string? PresentWhenStateType,
    EquatableArray<string> PresentWhenStates,
    double? Lifetime)
{
    /// <summary>Whether every object has a value here.</summary>
    public bool IsAlwaysThere => IsRequired && !IsNullable;
}
