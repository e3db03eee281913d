using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using KyyContracts.Generators.Emit;
using KyyContracts.Generators.Emit.Guards;
using KyyContracts.Generators.Emit.Kiota;
using KyyContracts.Generators.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators;

/// <summary>Writes what C# can know of each additional file that is marked as a contract: its facts, guards on its tasks and, where asked, a client.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    private const string Mark = "build_metadata.AdditionalFiles.KyyContract";
    private const string Client = "build_metadata.AdditionalFiles.KyyContractClient";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => pair.Right.GetOptions(pair.Left).TryGetValue(Mark, out var mark) && mark == "true")
            .Select(static (pair, _) => (File: pair.Left, Kind: pair.Right.GetOptions(pair.Left).TryGetValue(Client, out var client) && client == nameof(ClientKind.Kiota) ? ClientKind.Kiota : ClientKind.NSwag))
            .WithTrackingName(TrackingNames.Files);

        var results = files
            .Select(static (file, cancellationToken) => FactsFile.Read(file.File, file.Kind, cancellationToken))
            .WithTrackingName(TrackingNames.Facts)
            .Collect()
            .SelectMany(static (results, _) => Distinct(results))
            .WithTrackingName(TrackingNames.Distinct);

        context.RegisterSourceOutput(
            results.Where(static result => result.Error is not null),
            static (output, result) => output.ReportDiagnostic(FactsDiagnostics.For(result.Error!)));

        var contracts = results.Where(static result => result.Contract is not null).Select(static (result, _) => result.Contract!);
        var constants = contracts
            .Select(static (contract, _) => ContractParts.Constants(contract)).WithTrackingName(TrackingNames.Constants);
        var guards = contracts.Where(static contract => contract.Tasks.Count > 0)
            .Select(static (contract, _) => ContractParts.Guards(contract)).WithTrackingName(TrackingNames.Guards);

        var kiota = contracts.Where(static contract => contract.Kind == ClientKind.Kiota);
        var models = kiota.Select(static (contract, _) => ContractParts.Models(contract)).WithTrackingName(TrackingNames.Models);
        var requests = kiota.Select(static (contract, _) => ContractParts.Requests(contract)).WithTrackingName(TrackingNames.Requests);

        context.RegisterSourceOutput(constants, static (output, contract) => Add(output, contract.Namespace, contract.ContractClass, "", ContractEmitter.Emit(contract)));
        context.RegisterSourceOutput(guards, static (output, contract) => Add(output, contract.Namespace, contract.ContractClass, ".Guards", GuardsEmitter.Emit(contract)));
        context.RegisterSourceOutput(models, static (output, contract) => Add(output, contract.Namespace, contract.ContractClass, ".Models", ModelsEmitter.Emit(contract)));
        context.RegisterSourceOutput(requests, static (output, contract) => Add(output, contract.Namespace, contract.ContractClass, ".Requests", RequestsEmitter.Emit(contract)));
    }

    private static void Add(SourceProductionContext output, string @namespace, string contractClass, string part, string source) =>
        output.AddSource($"{@namespace}.{contractClass}{part}.g.cs", SourceText.From(source, Encoding.UTF8));

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
