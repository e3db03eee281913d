using System;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Options;
using KyyContracts.Analyzers.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers;

/// <summary>
/// Judges calls, values and literals. One look-up a called or assigned symbol tells whether any rule wants to know of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : ContractAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public CallAnalyzer()
        : base(ValueRules.All.Select(rule => rule.Descriptor).ToImmutableArray())
    {
    }

    // What names nothing of the contract is not bound. An action on operations would have every body bound.
    private protected override void Register(CompilationStartAnalysisContext start, ContractFacts facts) =>
        start.RegisterSemanticModelAction(file => Judge(file, facts));

    private static void Judge(SemanticModelAnalysisContext file, ContractFacts facts)
    {
        var tree = file.SemanticModel.SyntaxTree;
        var options = file.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        Action<Diagnostic> report = file.ReportDiagnostic;
        foreach (var body in ValueBodies.In(tree, tree.GetRoot(file.CancellationToken), facts))
        {
            if (file.SemanticModel.GetOperation(body, file.CancellationToken) is { } root && !ExemptMembers.Covers(body, file.SemanticModel, options))
            {
                foreach (var operation in root.DescendantsAndSelf())
                {
                    ValueRules.Judge(new ValueSite(operation, facts, report));
                }
            }
        }
    }
}
