namespace KyyContracts.Generators.Facts;

/// <summary>What the class of facts is made of.</summary>
internal sealed record ConstantsFacts(
    string Title,
    string Server,
    string Fingerprint,
    string Namespace,
    string ContractClass,
    EquatableArray<OperationFacts> Operations);
