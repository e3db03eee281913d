using KyyContracts.Generators.Tests.Support;
using KyyContracts.TestSupport;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>A document as services publish it needs the vocabulary and no other edit.</summary>
public sealed class PublishedDocumentTests
{
    private static readonly SpecOutput Output = SpecOutput.Of(File.ReadAllBytes(
        Repository.PathTo("tests", "KyyContracts.Generators.Tests", "Robustness", "studio.openapi.yaml")));

    [Fact]
    public async Task A_client_of_NSwag_compiles_without_a_warning()
    {
        Output.Mistakes.ShouldBeEmpty();

        var client = (await NSwagRun.GenerateAsync([Output.Json!])).ShouldHaveSingleItem();

        WholeClient.Complaints(WholeClient.Compile(client, Output.Facts!)).ShouldBeEmpty();
        client.ShouldContain("ListVideosAsync(int? limit = null, string? order = null, string? after = null, ");
        client.ShouldNotContain("CreateVideo");
    }

    [Fact]
    public void A_client_of_Kiotas_shape_compiles_without_a_warning() =>
        GeneratorHost.Compile(new FactsAdditionalText("/obj/contract.facts", Output.Facts!, client: "Kiota")).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
}
