using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The pauses before each poll that is repeated, by where it stands.</summary>
internal sealed class PauseFindings
{
    private readonly Dictionary<SyntaxNode, Pair> _pairs = [];

    /// <summary>A poll and its next execution.</summary>
    /// <param name="Poll">The method that polls.</param>
    /// <param name="Contract">What the contract says of it.</param>
    /// <param name="First">The pause before the second poll of the task, in seconds; null where that is not known.</param>
    /// <param name="Later">The pause before each further poll.</param>
    public sealed record Pair(IMethodSymbol Poll, PollContract Contract, Interval? First, Interval? Later)
    {
        /// <summary>The longest pause before any of the polls of which the contract is told the least.</summary>
        public double Longest => new[] { First, Later }.Where(pause => pause is not null).Select(pause => pause!.Value.Greatest)
            .DefaultIfEmpty(double.PositiveInfinity).Min();

        /// <summary>The pause that tells the most: a later one that is not enough, too, rather than none before the first.</summary>
        /// <param name="enough">The pause that is long enough, in seconds.</param>
        public double Told(double enough) => First?.Greatest == 0 && Later is { Greatest: > 0 and var later } && later < enough ? later : Longest;
    }

    public IEnumerable<KeyValuePair<SyntaxNode, Pair>> Pairs => _pairs;

    public void Add(SyntaxNode site, Pair pair) => _pairs[site] = _pairs.TryGetValue(site, out var known)
        ? known with { First = Or(known.First, pair.First), Later = Or(known.Later, pair.Later) }
        : pair;

    private static Interval? Or(Interval? left, Interval? right) => left is null ? right : right is null ? left : left.Value.Or(right.Value);
}
