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
    public Task The_class_of_facts_is_as_approved() =>
        Snapshot.MatchAsync(GeneratorHost.Run(GeneratedCode.Facts).GeneratedTrees.Single().ToString(), "cs");
}
