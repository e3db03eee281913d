using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Rules.HandWritten;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1008: a loop does by hand what the client's waiter does.</summary>
internal sealed class WaitsByHand() : PollingRule(Descriptors.WaitsByHand)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        if (function.Model is not { } model)
        {
            return;
        }

        foreach (var poll in function.States.InCycles.OfType<InvocationExpressionSyntax>().Where(poll => HandWrittenLoop.Around(poll, model, function.Facts) is not null))
        {
            report(Diagnostic.Create(Descriptor, poll.GetLocation()));
        }
    }
}
