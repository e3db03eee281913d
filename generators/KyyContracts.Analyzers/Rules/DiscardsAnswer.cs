using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Exits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY2006: a cycle polls a task, and nobody takes the answer.</summary>
internal sealed class DiscardsAnswer() : PollingRule(Descriptors.DiscardsAnswer)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        var bare = ControlFlow.OperationsOf(function.Graph).OfType<IExpressionStatementOperation>()
            .Select(statement => PollCalls.Of(statement.Operation, function.Facts)).OfType<IInvocationOperation>();
        foreach (var poll in bare.Where(poll => IsRepeated(poll.Syntax, function) && !Expected.MayBeAnException(poll.Syntax)))
        {
            report(Diagnostic.Create(Descriptor, poll.Syntax.GetLocation(), poll.TargetMethod.Name));
        }
    }

    // After an answer: what is tried until it succeeds is no repetition.
    private static bool IsRepeated(SyntaxNode poll, PollingFunction function) =>
        function.States.Repeats(poll)
        && function.Pauses.Pairs.Any(pair => pair.Key == poll)
        && PollCycle.Around(function, poll) is { IsUnderstood: true };
}
