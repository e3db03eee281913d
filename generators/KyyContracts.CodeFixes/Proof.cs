using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
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
        var before = await BeforeAsync(flaw).ConfigureAwait(false);
        var model = await ModelAfterAsync(flaw, remedy).ConfigureAwait(false);
        var after = Places(await ReportedAsync(model, flaw).ConfigureAwait(false));
        var id = flaw.Diagnostic.Id;
        return after[id].Count() < before[id].Count()
            && !after[id].Contains(PlaceAfter(flaw.Diagnostic.Location.SourceSpan.Start, remedy))
            && HasNoneMore(after, before)
            && HasNoneMore(Places(Compiled(model, flaw)), before);
    }

    private static bool HasNoneMore(ILookup<string, int> after, ILookup<string, int> before) =>
        after.All(found => found.Count() <= before[found.Key].Count());

    private static int PlaceAfter(int place, Remedy remedy) =>
        place + remedy.Changes.Where(change => change.Span.End <= place).Sum(change => change.NewText!.Length - change.Span.Length);

    private static async Task<ILookup<string, int>> BeforeAsync(Flaw flaw)
    {
        if (!Known.TryGetValue(flaw.Model, out var found))
        {
            var reported = await ReportedAsync(flaw.Model, flaw).ConfigureAwait(false);
            found = Known.GetValue(flaw.Model, model => Places(reported.Concat(Compiled(model, flaw))));
        }

        return found;
    }

    private static async Task<SemanticModel> ModelAfterAsync(Flaw flaw, Remedy remedy)
    {
        var tree = flaw.Model.SyntaxTree;
        var text = await tree.GetTextAsync(flaw.Cancellation).ConfigureAwait(false);
        var changed = tree.WithChangedText(text.WithChanges(remedy.Changes.OrderBy(change => change.Span)));
        return flaw.Model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(SemanticModel model, Flaw flaw)
    {
        var analysis = new CompilationWithAnalyzers(model.Compilation, Rules, new CompilationWithAnalyzersOptions(
            flaw.Options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, flaw.Cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<Diagnostic> Compiled(SemanticModel model, Flaw flaw) =>
        model.GetDiagnostics(cancellationToken: flaw.Cancellation).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    // Where what is reported stands, by its id.
    private static ILookup<string, int> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.ToLookup(diagnostic => diagnostic.Id, diagnostic => diagnostic.Location.SourceSpan.Start);
}
