using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers;

/// <summary>
/// Takes back the compiler's warnings that a member of a task may be null, where the task can be in no state but one in
/// which the contract says that the member has a value.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullWarningSuppressor : DiagnosticSuppressor
{
    // A dereference, an argument, a nullable value; an assignment, a return.
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Descriptors =
        new[] { "CS8602", "CS8604", "CS8629", "CS8600", "CS8601", "CS8603" }.ToImmutableDictionary(
            id => id,
            id => new SuppressionDescriptor(
                "KYYS" + id.Substring(2),
                id,
                "The contract says that the member has a value in the state that the task is in here."));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = Descriptors.Values.OrderBy(descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ContractFacts.Of(context.Compilation) is not { } facts)
        {
            return;
        }

        foreach (var file in context.ReportedDiagnostics.GroupBy(diagnostic => diagnostic.Location.SourceTree))
        {
            if (file.Key is { } tree && facts.AreUsedIn(tree))
            {
                Suppress(file, tree.GetRoot(context.CancellationToken), context, facts);
            }
        }
    }

    private static void Suppress(IEnumerable<Diagnostic> warnings, SyntaxNode file, SuppressionAnalysisContext context, ContractFacts facts)
    {
        var model = context.GetSemanticModel(file.SyntaxTree);
        foreach (var body in warnings.GroupBy(warning => Bodies.Around(file.FindNode(warning.Location.SourceSpan, getInnermostNodeForTie: true))))
        {
            if (body.Key is null || model.GetOperation(body.Key, context.CancellationToken) is not { Parent: null } root)
            {
                continue;
            }

            var known = new KnownStates(root, facts, model, context.CancellationToken);
            foreach (var warning in body)
            {
                if (HasValue(file.FindNode(warning.Location.SourceSpan, getInnermostNodeForTie: true), known)
                    && Descriptors.TryGetValue(warning.Id, out var descriptor))
                {
                    context.ReportSuppression(Suppression.Create(descriptor, warning));
                }
            }
        }
    }

    private static bool HasValue(SyntaxNode place, KnownStates known) =>
        known.ReadAt(place) is { Possible: not 0 } read
        && read.Shape.PresentIn(read.Member) is { } present
        && (read.Possible & ~present) == 0;
}
