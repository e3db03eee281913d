namespace KyyContracts.Generators.Facts;

/// <summary>The model of a facts file, or why there is none.</summary>
internal sealed record FactsResult(string Path, ContractFacts? Contract, FactsError? Error);
