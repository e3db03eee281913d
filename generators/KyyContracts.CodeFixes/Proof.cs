using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using KyyContracts.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.CodeFixes;

/// <summary>
/// Tries a remedy before it is offered: compiled with it, the file lacks the diagnostic, and has none of compiler or
/// analyzers that it did not have.
/// </summary>
internal static class Proof
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = ImmutableArray.Create<DiagnosticAnalyzer>(new PollingAnalyzer());

    private static readonly ConditionalWeakTable<SemanticModel, IReadOnlyDictionary<string, int>> Known = new();

    public static async Task<bool> HoldsAsync(Flaw flaw, Remedy remedy)
    {
        var before = await BeforeAsync(flaw).ConfigureAwait(false);
        var mended = await AfterAsync(flaw, remedy).ConfigureAwait(false);
        return Count(mended, flaw.Diagnostic.Id) < Count(before, flaw.Diagnostic.Id)
            && mended.All(found => found.Value <= Count(before, found.Key));
    }

    private static async Task<IReadOnlyDictionary<string, int>> BeforeAsync(Flaw flaw)
    {
        if (!Known.TryGetValue(flaw.Model, out var counts))
        {
            counts = await CountAsync(flaw.Model, flaw.Options, flaw.Cancellation).ConfigureAwait(false);
            counts = Known.GetValue(flaw.Model, _ => counts);
        }

        return counts;
    }

    private static async Task<IReadOnlyDictionary<string, int>> AfterAsync(Flaw flaw, Remedy remedy)
    {
        var tree = flaw.Model.SyntaxTree;
        var text = await tree.GetTextAsync(flaw.Cancellation).ConfigureAwait(false);
        var changed = tree.WithChangedText(text.WithChanges(remedy.Changes.OrderBy(change => change.Span)));
        var model = flaw.Model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
        return await CountAsync(model, flaw.Options, flaw.Cancellation).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyDictionary<string, int>> CountAsync(SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
    {
        var analysis = new CompilationWithAnalyzers(model.Compilation, Rules, new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var reported = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false);
        return model.GetDiagnostics(cancellationToken: cancellation).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Concat(reported)
            .GroupBy(diagnostic => diagnostic.Id)
            .ToDictionary(group => group.Key, group => group.Count());
    }

    private static int Count(IReadOnlyDictionary<string, int> counts, string id) => counts.TryGetValue(id, out var count) ? count : 0;
}
