using System;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY2003: a member that has a value in a state of success alone is used while another state is possible.</summary>
internal sealed class ReadsResultTooEarly() : PollingRule(Descriptors.ReadsResultTooEarly)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var use in function.States.EarlyUses.Where(use => !use.Value.TellsFailure))
        {
            report(Diagnostic.Create(
                Descriptor, use.Key.GetLocation(), use.Value.Member, Texts.OneOf(use.Value.PresentIn), Texts.OneOf(use.Value.Possible)));
        }
    }
}
