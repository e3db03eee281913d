using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.States;
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

    private protected override void Analyze(PollingFunction function, Action<Diagnostic> report)
    {
        foreach (var use in StateAnalysis.EarlyUses(function))
        {
            report(Diagnostic.Create(Rule, use.Syntax.GetLocation(), use.Member, OneOf(use.PresentIn), OneOf(use.Possible)));
        }
    }

    private static string OneOf(IEnumerable<string> states)
    {
        var names = states.ToList();
        return names.Count == 1
            ? names[0]
            : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }
}
