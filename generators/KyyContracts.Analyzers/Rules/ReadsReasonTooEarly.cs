using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY2004: a member that has a value in a state of failure alone is used while another state is possible.</summary>
internal sealed class ReadsReasonTooEarly() : PollingRule(Descriptors.ReadsReasonTooEarly)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var use in function.States.EarlyUses.Where(use => use.Value.TellsFailure))
        {
            report(Diagnostic.Create(
                Descriptor, use.Key.GetLocation(), use.Value.Member, Texts.OneOf(use.Value.PresentIn), Texts.OneOf(use.Value.Possible)));
        }
    }
}
