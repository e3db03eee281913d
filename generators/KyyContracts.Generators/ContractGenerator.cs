using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using KyyContracts.Generators.Emit;
using KyyContracts.Generators.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators;

/// <summary>Writes a class of facts for each additional file that is marked as a contract.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    private const string Mark = "build_metadata.AdditionalFiles.KyyContract";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => pair.Right.GetOptions(pair.Left).TryGetValue(Mark, out var mark) && mark == "true")
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(TrackingNames.Files);

        var contracts = files
            .Select(static (file, cancellationToken) => FactsFile.Read(file, cancellationToken))
            .WithTrackingName(TrackingNames.Facts)
            .Collect()
            .SelectMany(static (results, _) => Distinct(results))
            .WithTrackingName(TrackingNames.Distinct);

        context.RegisterSourceOutput(contracts, static (output, result) =>
        {
            if (result.Error is { } error)
            {
                output.ReportDiagnostic(FactsDiagnostics.For(error));
            }
            else if (result.Contract is { } contract)
            {
                output.AddSource(
                    $"{contract.Namespace}.{contract.ContractClass}.g.cs",
                    SourceText.From(ContractEmitter.Emit(contract), Encoding.UTF8));
            }
        });
    }

    /// <summary>Two sources of one name would throw: the second contract of a name becomes an error.</summary>
    private static IEnumerable<FactsResult> Distinct(ImmutableArray<FactsResult> results)
    {
        var names = new HashSet<string>(System.StringComparer.OrdinalIgnoreCase);
        return results.Select(result =>
            result.Contract is { } contract && !names.Add($"{contract.Namespace}.{contract.ContractClass}")
                ? new FactsResult(result.Path, null, new(result.Path, default, default, $"another contract is called {contract.Namespace}.{contract.ContractClass} already"))
                : result);
    }
}
