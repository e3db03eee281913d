using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1009: a poll is repeated after a pause that only some variants allow.</summary>
internal sealed class PollsSoonerThanRecommended() : PollingRule(Descriptors.PollsSoonerThanRecommended)
{
    public override bool JudgesGiven => true;

    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        if (MinimumPollingDelay.Of(options) is not null)
        {
            return;
        }

        foreach (var (site, pair) in function.Pauses.Pairs.Select(found => (found.Key, found.Value)))
        {
            var established = function.States.ModelsAt(site);
            var recommended = pair.Contract.MinDelaysOf(established)?.Max() ?? pair.Contract.Terms.MinDelay;
            if (pair.Longest > 0
                && pair.Longest >= Models.ShortestMinDelay(pair.Contract, established, options)
                && pair.Longest < recommended
                && function.LocationOf(site) is { } place)
            {
                report(Diagnostic.Create(
                    Descriptor,
                    place,
                    pair.Poll.Name,
                    Seconds.Text(pair.Longest),
                    pair.Contract.Recommendation,
                    Seconds.Text(recommended)));
            }
        }
    }
}
