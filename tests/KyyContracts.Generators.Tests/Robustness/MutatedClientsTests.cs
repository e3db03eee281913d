using KyyContracts.Generators.Tests.Support;
using KyyContracts.TestSupport;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>A seeded sample of damaged documents, or as many as the variable KYY_MUTANTS says.</summary>
public sealed class MutatedClientsTests
{
    private const int Sample = 400;
    private const int MostClients = 150;

    private static readonly byte[][] Documents =
    [
        File.ReadAllBytes(Repository.PathTo("spec", "kyyvideo2.openapi.yaml")),
        File.ReadAllBytes(Repository.PathTo("tests", "consumers", "Render", "render.openapi.yaml")),
        File.ReadAllBytes(Repository.PathTo("tests", "KyyContracts.Generators.Tests", "Build", "hostile.openapi.yaml")),
        File.ReadAllBytes(Repository.PathTo("tests", "KyyContracts.Generators.Tests", "Robustness", "studio.openapi.yaml")),
    ];

    [Fact]
    public async Task What_is_made_of_an_accepted_mutated_document_compiles_without_a_warning()
    {
        var accepted = Accepted();

        var clients = await NSwagRun.GenerateAsync([.. accepted.Select(mutant => mutant.Output.Json!)]);

        accepted.Zip(clients)
            .SelectMany(made => WholeClient.Complaints(WholeClient.Compile(made.Second, made.First.Output.Facts!)).Select(complaint => $"seed {made.First.Seed}: {complaint}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void And_so_does_its_client_of_Kiotas_shape() => Accepted()
        .SelectMany(mutant => GeneratorHost.Compile(new FactsAdditionalText("/obj/contract.facts", mutant.Output.Facts, client: "Kiota")).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(complaint => $"seed {mutant.Seed}: {complaint}"))
        .ShouldBeEmpty();

    /// <summary>Mutants that the spec compiler takes, and that are not what their original is.</summary>
    private static List<(int Seed, SpecOutput Output)> Accepted()
    {
        var originals = Documents.Select(document => SpecOutput.Of(document).Json).ToHashSet();
        var accepted = Enumerable.Range(0, Mutants.Count(Sample))
            .Select(seed => (Seed: seed, Output: SpecOutput.Of(DocumentMutator.Mutate(Documents[seed % Documents.Length], seed))))
            .Where(mutant => mutant.Output.Json is not null)
            .DistinctBy(mutant => mutant.Output.Json)
            .Where(mutant => !originals.Contains(mutant.Output.Json))
            .Take(Mutants.Count(MostClients))
            .ToList();
        accepted.ShouldNotBeEmpty();
        return accepted;
    }
}
