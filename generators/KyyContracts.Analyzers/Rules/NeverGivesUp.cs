using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1004: nothing but the task ends a cycle that polls.</summary>
internal sealed class NeverGivesUp() : PollingRule(Descriptors.NeverGivesUp)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var site in function.States.InCycles.Where(site => function.CycleAround(site) is { EndsByTaskAlone: true }))
        {
            report(Diagnostic.Create(Descriptor, site.GetLocation()));
        }
    }
}
