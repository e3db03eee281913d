using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1003: a task is polled again although it may have succeeded.</summary>
internal sealed class PollsFinishedTask() : PollingRule(Descriptors.PollsFinishedTask)
{
    public override bool JudgesGiven => true;

    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var (site, task) in function.States.Repeated.Select(found => (found.Key, found.Value)))
        {
            var space = task.Shape.Space;
            if ((task.Possible & space.Success) != 0 && function.CycleAround(site) is { IsUnderstood: true } && function.LocationOf(site) is { } place)
            {
                report(Diagnostic.Create(Descriptor, place, Texts.OneOf(space.Names(task.Possible & (space.Success | space.Failure)))));
            }
        }
    }
}
