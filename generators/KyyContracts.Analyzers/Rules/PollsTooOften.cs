using System;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1001: a poll is repeated after a constant pause that is shorter than every variant recommends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollsTooOften : ContractAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public PollsTooOften()
        : base(Descriptors.PollsTooOften)
    {
    }

    private protected override void Analyze(PollingFunction function, Action<Diagnostic> report)
    {
        foreach (var repeated in PauseAnalysis.RepeatedPolls(function))
        {
            var contract = function.Facts.PollOf(repeated.Key.TargetMethod)!;
            var pause = repeated.Value;
            if (pause > 0 && pause < contract.ShortestMinDelay)
            {
                report(Diagnostic.Create(
                    Rule,
                    repeated.Key.Syntax.GetLocation(),
                    repeated.Key.TargetMethod.Name,
                    Seconds.Text(pause),
                    contract.Recommendation,
                    Seconds.Text(contract.Terms.MinDelay)));
            }
        }
    }
}
