using System.Collections.Immutable;
using Acme.Foundry;
using KyyContracts.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Foundry.Tests;

/// <summary>What analyzers say to a program that uses this API: its numbers, not those of another.</summary>
public sealed class AnalyzerTests
{
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.Contains("CodeAnalysis", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string, string> Polls { get; } = new()
    {
        { "Acme.Foundry.IFoundryClient", "client.ReadCastingAsync(id)" },
        { "Acme.Foundry.Kiota.FoundryApiClient", "client.Castings[id].GetAsync()" },
    };

    [Theory]
    [MemberData(nameof(Polls))]
    public async Task A_pause_below_the_contracts_is_reported_with_its_number(string client, string poll)
    {
        var below = FoundryContract.ReadCasting.MinDelaySeconds - 1;

        var diagnostic = (await DiagnosticsOf(client, poll, below)).ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("KYY1001");
        diagnostic.GetMessage(null).ShouldContain($"{FoundryContract.ReadCasting.MinDelaySeconds}");
    }

    [Theory]
    [MemberData(nameof(Polls))]
    public async Task The_contracts_own_pause_is_fine(string client, string poll) =>
        (await DiagnosticsOf(client, poll, FoundryContract.ReadCasting.MinDelaySeconds)).ShouldBeEmpty();

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(string client, string poll, double seconds)
    {
        var source = $$"""
            using System;
            using System.Threading.Tasks;
            public static class Program
            {
                public static async Task Wait({{client}} client, string id)
                {
                    while (!(await {{poll}})!.IsTerminal)
                    {
                        await Task.Delay(TimeSpan.FromSeconds({{seconds}}));
                    }
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(source)], References, new(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var reported = await compilation.WithAnalyzers([new PollingAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. reported.Where(diagnostic => diagnostic.Id is "KYY1001" or "KYY2003")];
    }
}
