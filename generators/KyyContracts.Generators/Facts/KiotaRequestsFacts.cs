namespace KyyContracts.Generators.Facts;

/// <summary>What the request builders of a Kiota-shaped client are made of.</summary>
internal sealed record KiotaRequestsFacts(
    string Title, string Server, string Namespace, string Client, string ContractClass, EquatableArray<RequestFacts> Requests);
