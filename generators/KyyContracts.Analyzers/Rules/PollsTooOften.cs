using System;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Pauses;
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
            var enough = Enough(function, site, pair, options);
            var pause = pair.Told(enough);
            if (pause > 0 && pause < enough && function.LocationOf(site) is { } place)
            {
                report(Diagnostic.Create(
                    Descriptor,
                    place,
                    pair.Poll.Name,
                    Seconds.Text(pause),
                    agreed > pair.Contract.Terms.MinDelay
                        ? $"{pair.Contract.Recommendation}, and {MinimumPollingDelay.Key} is {Seconds.Text(agreed.Value)}"
                        : pair.Contract.Recommendation,
                    Seconds.Text(agreed ?? pair.Contract.Terms.MinDelay)));
            }
        }
    }

    /// <summary>The pause that is long enough for every variant, in seconds.</summary>
    public static double Enough(PollingFunction function, SyntaxNode site, PauseFindings.Pair pair, AnalyzerConfigOptions options) =>
        MinimumPollingDelay.Of(options) ?? Models.ShortestMinDelay(pair.Contract, function.States.ModelsAt(site), options);
}
