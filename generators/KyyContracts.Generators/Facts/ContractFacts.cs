namespace KyyContracts.Generators.Facts;

internal sealed record ContractFacts(
    string Title,
    string Server,
    string Fingerprint,
    string Namespace,
    string Client,
    string ContractClass,
    ClientKind Kind,
    EquatableArray<OperationFacts> Operations,
    EquatableArray<RequestFacts> Requests,
    EquatableArray<ClassFacts> Classes,
    EquatableArray<StateSetFacts> StateSets,
    EquatableArray<TaskFacts> Tasks);
