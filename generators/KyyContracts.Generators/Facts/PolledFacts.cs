namespace KyyContracts.Generators.Facts;

/// <summary>How an operation is polled; <c>Selector</c> is the C# name of the member that picks a variant.</summary>
internal sealed record PolledFacts(TermsFacts Terms, string? Selector, EquatableArray<VariantFacts> Variants, RolesFacts Roles);
