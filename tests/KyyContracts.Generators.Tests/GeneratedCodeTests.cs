using KyyContracts.Generators.Tests.Support;
using KyyContracts.TestSupport;

namespace KyyContracts.Generators.Tests;

public sealed class GeneratedCodeTests
{
    [Fact]
    public Task The_client_of_the_contract_is_as_approved() => Snapshot.MatchAsync(GeneratedCode.Client, "cs");

    [Fact]
    public Task The_facts_of_the_contract_are_as_approved() => Snapshot.MatchAsync(GeneratedCode.Facts);

    [Fact]
    public Task The_class_of_facts_is_as_approved() => Snapshot.MatchAsync(Source(GeneratedCode.Facts, ""), "cs");

    [Fact]
    public Task The_guards_are_as_approved() => Snapshot.MatchAsync(Source(GeneratedCode.Facts, ".Guards"), "cs");

    [Fact]
    public Task The_models_of_the_Kiota_client_are_as_approved() => Snapshot.MatchAsync(Source(GeneratedCode.KiotaFacts, ".Models"), "cs");

    [Fact]
    public Task The_request_builders_of_the_Kiota_client_are_as_approved() => Snapshot.MatchAsync(Source(GeneratedCode.KiotaFacts, ".Requests"), "cs");

    private static string Source(string facts, string part) =>
        GeneratorHost.Run(new FactsAdditionalText("/obj/contract.facts", facts, client: facts == GeneratedCode.KiotaFacts ? "Kiota" : "NSwag")).GeneratedTrees
            .Single(tree => tree.FilePath.EndsWith($"Contract{part}.g.cs", StringComparison.Ordinal)).ToString();
}
