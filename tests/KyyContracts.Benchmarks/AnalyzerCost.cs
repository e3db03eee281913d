using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using KyyContracts.Analyzers;
using KyyContracts.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Benchmarks;

/// <summary>What compiling costs without the analyzers, and what they add to it: in processor time, which other programs of the machine do not add to.</summary>
/// <param name="Lines">The lines that are compiled.</param>
/// <param name="Compile">How long compiling takes, without any analyzer.</param>
/// <param name="Analyzers">How long the analyzers themselves run, by the compiler's telemetry.</param>
/// <param name="Added">How much longer an analysis takes with them than with an analyzer that does nothing: the work that they cause in the compiler is in it.</param>
/// <param name="Diagnostics">How many diagnostics they report.</param>
/// <param name="Allocated">How many bytes more the analysis allocates with them: a measure that does not depend on the machine.</param>
internal sealed record AnalyzerCost(int Lines, TimeSpan Compile, TimeSpan Analyzers, TimeSpan Added, int Diagnostics, long Allocated)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(ContractAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Measures several times and answers the least of each.</summary>
    public static async Task<AnalyzerCost> MeasureAsync(IReadOnlyList<string> sources, int times)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source)).ToList();
        var (compile, spent, idle, busy) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        var diagnostics = 0;
        var allocated = (Idle: long.MaxValue, Busy: long.MaxValue);
        for (var time = 0; time < times; time++)
        {
            compile = time < 2 ? Least(compile, Emit(Compiled(trees))) : compile;
            var nothing = await AnalyzeAsync(Compiled(trees), [new Idle()]);
            idle = Least(idle, nothing.Spent);
            var (used, bytes, analysis) = await AnalyzeAsync(Compiled(trees), Rules);
            allocated = (Math.Min(allocated.Idle, nothing.Allocated), Math.Min(allocated.Busy, bytes));
            busy = Least(busy, used);
            spent = Least(spent, analysis.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, info) => sum + info.ExecutionTime));
            diagnostics = analysis.GetAllDiagnostics().Length;
        }

        return new AnalyzerCost(sources.Sum(source => source.Count(letter => letter == '\n')), compile, spent, busy - idle, diagnostics, allocated.Busy - allocated.Idle);
    }

    private static TimeSpan Least(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Emit(CSharpCompilation compilation)
    {
        var before = Environment.CpuUsage.TotalTime;
        var emitted = compilation.Emit(Stream.Null);
        return emitted.Success ? Environment.CpuUsage.TotalTime - before : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(5)));
    }

    private static async Task<(TimeSpan Spent, long Allocated, AnalysisResult Analysis)> AnalyzeAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var (before, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var analysis = await new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
        return (Environment.CpuUsage.TotalTime - before, GC.GetTotalAllocatedBytes(precise: true) - bytes, analysis);
    }

    private static CSharpCompilation Compiled(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Measured",
        trees,
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PollingOperationAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
