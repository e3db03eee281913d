using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1007: a poll or a wait for every element of a sequence, all at the same time.</summary>
internal sealed class PollsAllAtOnce() : PollingRule(Descriptors.PollsAllAtOnce)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        var gathered = new GatheredPolls(function);
        var found = new HashSet<SyntaxNode>(
            from call in OwnOperations.Of(function).OfType<IInvocationOperation>()
            where call.TargetMethod is { Name: "WhenAll" or "WaitAll" or "WhenEach", ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } }
            from argument in call.Arguments.Take(1)
            from poll in gathered.In(argument.Value)
            select poll.Syntax);
        if (found.Count == 0 || Limiters.AnyIn(OwnOperations.RootOf(function.Graph.OriginalOperation), function))
        {
            return;
        }

        foreach (var poll in found)
        {
            report(Diagnostic.Create(Descriptor, poll.GetLocation()));
        }
    }
}
