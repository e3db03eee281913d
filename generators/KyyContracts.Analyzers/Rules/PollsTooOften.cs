using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1001: a poll is repeated after a pause that is shorter than every variant recommends.</summary>
internal sealed class PollsTooOften() : PollingRule(Descriptors.PollsTooOften)
{
    public override bool JudgesGiven => true;

    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        var agreed = MinimumPollingDelay.Of(options);
        foreach (var (site, pair) in function.Pauses.Pairs.Select(found => (found.Key, found.Value)))
        {
            if (pair.Longest > 0 && function.LocationOf(site) is { } place && pair.Longest < (agreed ?? Models.ShortestMinDelay(pair.Contract, function.States.ModelAt(site), options)))
            {
                report(Diagnostic.Create(
                    Descriptor,
                    place,
                    pair.Poll.Name,
                    Seconds.Text(pair.Longest),
                    agreed > pair.Contract.Terms.MinDelay
                        ? $"{pair.Contract.Recommendation}, and {MinimumPollingDelay.Key} is {Seconds.Text(agreed.Value)}"
                        : pair.Contract.Recommendation,
                    Seconds.Text(agreed ?? pair.Contract.Terms.MinDelay)));
            }
        }
    }
}
