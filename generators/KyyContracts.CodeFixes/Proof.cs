using System;
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
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = typeof(ContractAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ContractAnalyzer)))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)).ToImmutableArray();

    private static readonly ConditionalWeakTable<SemanticModel, ILookup<string, int>> Known = new();

    public static async Task<bool> HoldsAsync(Flaw flaw, Remedy remedy)
    {
        var id = flaw.Diagnostic.Id;
        var before = await BeforeAsync(flaw).ConfigureAwait(false);
        var after = await AfterAsync(flaw, remedy).ConfigureAwait(false);
        return after[id].Count() < before[id].Count()
            && !after[id].Contains(PlaceAfter(flaw.Diagnostic.Location.SourceSpan.Start, remedy))
            && after.All(found => found.Count() <= before[found.Key].Count());
    }

    private static int PlaceAfter(int place, Remedy remedy) =>
        place + remedy.Changes.Where(change => change.Span.End <= place).Sum(change => change.NewText!.Length - change.Span.Length);

    private static async Task<ILookup<string, int>> BeforeAsync(Flaw flaw)
    {
        if (!Known.TryGetValue(flaw.Model, out var found))
        {
            found = await FindAsync(flaw.Model, flaw.Options, flaw.Cancellation).ConfigureAwait(false);
            found = Known.GetValue(flaw.Model, _ => found);
        }

        return found;
    }

    private static async Task<ILookup<string, int>> AfterAsync(Flaw flaw, Remedy remedy)
    {
        var tree = flaw.Model.SyntaxTree;
        var text = await tree.GetTextAsync(flaw.Cancellation).ConfigureAwait(false);
        var changed = tree.WithChangedText(text.WithChanges(remedy.Changes.OrderBy(change => change.Span)));
        var model = flaw.Model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
        return await FindAsync(model, flaw.Options, flaw.Cancellation).ConfigureAwait(false);
    }

    // Ids, and where each stands.
    private static async Task<ILookup<string, int>> FindAsync(SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
    {
        var analysis = new CompilationWithAnalyzers(model.Compilation, Rules, new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var reported = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false);
        return model.GetDiagnostics(cancellationToken: cancellation).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Concat(reported)
            .ToLookup(diagnostic => diagnostic.Id, diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
