using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY2001: a failed task is polled on for ever, or is taken for a running or a successful one.</summary>
internal sealed class IgnoresFailure() : PollingRule(Descriptors.IgnoresFailure)
{
    public override bool JudgesGiven => true;

    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        var states = function.States;
        foreach (var (site, task) in states.Repeated.Select(found => (found.Key, found.Value)))
        {
            var space = task.Shape.Space;
            if ((task.Possible & space.Success) == 0
                && (task.Possible & space.Failure) is > 0 and var failure
                && function.CycleAround(site) is { IsUnderstood: true }
                && function.LocationOf(site) is { } place)
            {
                report(Diagnostic.Create(Descriptor, place, Texts.OneOf(space.Names(failure)), "polled again, although it never leaves that state"));
            }
        }

        if (function.Giver is not null)
        {
            return;
        }

        foreach (var (site, confused) in Untold.In(function))
        {
            report(Diagnostic.Create(Descriptor, site.GetLocation(), Texts.OneOf(confused.Failure), $"taken for one that is {Texts.OneOf(confused.With)}"));
        }
    }
}
