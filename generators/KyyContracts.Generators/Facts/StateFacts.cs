namespace KyyContracts.Generators.Facts;

internal sealed record StateFacts(string WireName, string Kind, EquatableArray<string> Next);
