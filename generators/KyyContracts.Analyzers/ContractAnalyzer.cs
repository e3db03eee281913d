using System;
using System.Collections.Immutable;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers;

/// <summary>
/// What every rule stands on: it holds the gates, so that a rule cannot forget one. Nothing is registered where the
/// compilation has no contract, and no graph is computed for a body that does not poll.
/// </summary>
public abstract class ContractAnalyzer : DiagnosticAnalyzer
{
    private protected ContractAnalyzer(DiagnosticDescriptor rule)
    {
        Rule = rule;
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ContractFacts.Of(start.Compilation) is { } facts)
            {
                start.RegisterOperationBlockStartAction(block => WatchForPolls(block, facts));
            }
        });
    }

    /// <summary>Judges one function of a body that polls: the body itself, a lambda or a local function in it.</summary>
    private protected abstract void Analyze(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report);

    private void WatchForPolls(OperationBlockStartAnalysisContext block, ContractFacts facts)
    {
        var polls = false;
        block.RegisterOperationAction(
            operation => polls |= Polls((IInvocationOperation)operation.Operation, facts),
            OperationKind.Invocation);
        block.RegisterOperationBlockEndAction(end =>
        {
            if (!polls)
            {
                return;
            }

            foreach (var root in end.OperationBlocks)
            {
                var options = end.Options.AnalyzerConfigOptionsProvider.GetOptions(root.Syntax.SyntaxTree);
                foreach (var function in PollingFunction.In(root, end, facts))
                {
                    Analyze(function, options, end.ReportDiagnostic);
                }
            }
        });
    }

    private static bool Polls(IInvocationOperation call, ContractFacts facts) =>
        facts.PollOf(call.TargetMethod) is not null
        || (Helpers.IsHelper(call.TargetMethod.OriginalDefinition, call.SemanticModel) && facts.MayPoll(call.TargetMethod));
}
