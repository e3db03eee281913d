namespace KyyContracts.Generators.Facts;

internal sealed record VariantFacts(string Name, string WireName, TermsFacts Terms);
