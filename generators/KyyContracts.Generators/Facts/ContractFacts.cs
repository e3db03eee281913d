namespace KyyContracts.Generators.Facts;

internal sealed record ContractFacts(
    string Title,
    string Server,
    string Fingerprint,
    string Namespace,
    string ContractClass,
    EquatableArray<OperationFacts> Operations);
