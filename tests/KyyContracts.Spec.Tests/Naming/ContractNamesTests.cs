using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec.Tests.Naming;

public sealed class ContractNamesTests
{
    [Theory]
    [InlineData("KilnClient", "KilnContract", "KilnJsonContext")]
    [InlineData("Kiln", "KilnContract", "KilnJsonContext")]
    [InlineData("Client", "ClientContract", "ClientJsonContext")]
    public void The_other_types_are_named_after_the_client(string client, string contract, string jsonContext)
    {
        var names = ContractNames.Create("Kilns", client);

        (names.Contract, names.JsonContext).ShouldBe((contract, jsonContext));
    }

    [Fact]
    public void A_client_without_a_name_is_named_after_the_title()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("api.yaml", System.Text.Encoding.UTF8.GetBytes(Kiln.Text));

        SpecCompiler.Compile(new CommandLine(document, "Kilns", ClientName: null, folder.Path)).Mistakes.ShouldBeEmpty();

        File.ReadAllText(Path.Combine(folder.Path, "contract.facts")).ShouldContain("client\tKilnServiceClient\n");
    }

    [Fact]
    public void A_schema_named_like_the_client_gives_way() =>
        Compiled.From(Kiln.Text.Replace("schemas/Firing'", "schemas/KilnClient'", StringComparison.Ordinal).Replace("    Firing:", "    KilnClient:", StringComparison.Ordinal))
            .FactLines.ShouldContain("operations/0/task\tKilnClientValue");
}
