namespace KyyContracts.Generators.Facts;

/// <summary>What the models of a Kiota-shaped client are made of.</summary>
internal sealed record KiotaModelsFacts(
    string Namespace, string ContractClass, EquatableArray<ClassFacts> Classes, EquatableArray<StateSetFacts> StateSets);
