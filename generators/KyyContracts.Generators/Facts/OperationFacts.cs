namespace KyyContracts.Generators.Facts;

/// <summary>An operation that is polled.</summary>
internal sealed record OperationFacts(
    string Name,
    string OperationId,
    string Path,
    string IdParameter,
    EquatableArray<string> QueryParameters,
    string? IdPattern,
    string? IdExample,
    TermsFacts Terms,
    EquatableArray<VariantFacts> Variants,
    EquatableArray<StateFacts> States,
    EquatableArray<PropertyFacts> Response);
