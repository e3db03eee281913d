using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1002: a poll is repeated without any pause.</summary>
internal sealed class PollsWithoutPause() : PollingRule(Descriptors.PollsWithoutPause)
{
    public override bool JudgesGiven => true;

    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        foreach (var (site, pair) in function.Pauses.Pairs.Select(found => (found.Key, found.Value)))
        {
            if (pair.Longest == 0 && function.LocationOf(site) is { } place && pair.Contract.Terms.MinDelay > 0 && pair.Told(PollsTooOften.Enough(function, site, pair, options)) == 0)
            {
                report(Diagnostic.Create(
                    Descriptor, place, pair.Poll.Name, pair.Contract.Recommendation, Seconds.Text(pair.Contract.Terms.MinDelay)));
            }
        }
    }
}
