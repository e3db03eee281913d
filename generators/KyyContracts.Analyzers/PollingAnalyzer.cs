using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Options;
using KyyContracts.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers;

/// <summary>
/// Judges the functions that poll by the flow of states and time in them. All rules share one registration and one
/// analysis; no graph is computed for a body that does not poll.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollingAnalyzer : ContractAnalyzer
{
    private static readonly PollingRule[] Rules =
    [
        new PollsTooOften(),
        new PollsWithoutPause(),
        new PollsFinishedTask(),
        new NeverGivesUp(),
        new PollsSoonerThanRecommended(),
        new IgnoresFailure(),
        new ReadsResultTooEarly(),
        new ReadsReasonTooEarly(),
        new DiscardsAnswer(),
    ];

    /// <summary>Makes the analyzer.</summary>
    public PollingAnalyzer()
        : base(Rules.Select(rule => rule.Descriptor).ToImmutableArray())
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, ContractFacts facts) =>
        start.RegisterOperationBlockStartAction(block => WatchForPolls(block, facts));

    private static void WatchForPolls(OperationBlockStartAnalysisContext block, ContractFacts facts)
    {
        var polls = false;
        block.RegisterOperationAction(
            operation => polls |= Polls((IInvocationOperation)operation.Operation, facts),
            OperationKind.Invocation);
        block.RegisterOperationBlockEndAction(end =>
        {
            if (polls)
            {
                Judge(end, facts);
            }
        });
    }

    private static bool Polls(IInvocationOperation call, ContractFacts facts) =>
        facts.PollOf(call.TargetMethod) is not null
        || (Helpers.IsHelper(call.TargetMethod.OriginalDefinition, call.SemanticModel) && facts.MayPoll(call.TargetMethod));

    private static void Judge(OperationBlockAnalysisContext end, ContractFacts facts)
    {
        foreach (var root in end.OperationBlocks)
        {
            var options = end.Options.AnalyzerConfigOptionsProvider.GetOptions(root.Syntax.SyntaxTree);
            foreach (var function in ExemptMembers.Covers(end.OwningSymbol, options) ? [] : PollingFunction.In(root, end, facts))
            {
                foreach (var rule in Rules)
                {
                    rule.Judge(function, options, end.ReportDiagnostic);
                }
            }
        }
    }
}
