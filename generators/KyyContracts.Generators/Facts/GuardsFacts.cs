namespace KyyContracts.Generators.Facts;

/// <summary>What the guards of a contract's tasks are made of.</summary>
internal sealed record GuardsFacts(string Namespace, string ContractClass, ClientKind Kind, EquatableArray<TaskFacts> Tasks);
