using System;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY2003: a member that has a value in a state of success alone is used while another state is possible.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReadsResultTooEarly : ContractAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ReadsResultTooEarly()
        : base(Descriptors.ReadsResultTooEarly)
    {
    }

    private protected override void Analyze(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var use in function.States.EarlyUses)
        {
            report(Diagnostic.Create(
                Rule, use.Key.GetLocation(), use.Value.Member, Texts.OneOf(use.Value.PresentIn), Texts.OneOf(use.Value.Possible)));
        }
    }
}
