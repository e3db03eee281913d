using System.Collections.Immutable;
using System.Diagnostics;
using Basic.Reference.Assemblies;
using KyyContracts.Analyzers;
using KyyContracts.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Benchmarks;

/// <summary>What compiling costs without the analyzers, and what they add by their own telemetry.</summary>
internal sealed record AnalyzerCost(int Lines, TimeSpan Compile, TimeSpan Analyzers, int Diagnostics)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(ContractAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<AnalyzerCost> MeasureAsync(IReadOnlyList<string> sources)
    {
        var compiled = Compiled(sources);
        var watch = Stopwatch.StartNew();
        var emitted = compiled.Emit(Stream.Null);
        var compile = watch.Elapsed;
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(5)));
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analysis = await new CompilationWithAnalyzers(Compiled(sources), Rules, options).GetAnalysisResultAsync(CancellationToken.None);
        var spent = analysis.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, info) => sum + info.ExecutionTime);
        return new AnalyzerCost(sources.Sum(source => source.Count(letter => letter == '\n')), compile, spent, analysis.GetAllDiagnostics().Length);
    }

    private static CSharpCompilation Compiled(IReadOnlyList<string> sources) => CSharpCompilation.Create(
        "Measured",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PollingOperationAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
