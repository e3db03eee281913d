using System.Collections.Immutable;
using System.Linq;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What is known on the ways on which a task was polled so often.</summary>
/// <param name="Since">How long the program has paused since the last poll, in seconds.</param>
/// <param name="IsAnswered">Whether the poll was answered on some way here; else a poll that failed is tried again.</param>
/// <param name="Numbers">The values of variables; what is not in it may be anything.</param>
internal sealed record Trip(Interval Since, bool IsAnswered, ImmutableDictionary<object, Interval> Numbers)
{
    public static readonly Trip Start = new(Interval.Zero, false, ImmutableDictionary<object, Interval>.Empty);

    public Trip Or(Trip other) => new(Since.Or(other.Since), IsAnswered || other.IsAnswered, Common(other, static (here, there) => here.Or(there)));

    public Trip Widen(Trip joined) => joined with
    {
        Since = Since.Widen(joined.Since),
        Numbers = Common(joined, static (here, there) => here.Widen(there)),
    };

    public Trip Set(object name, Interval value) => this with
    {
        Numbers = value.IsKnown ? Numbers.SetItem(name, value) : Numbers.Remove(name),
    };

    public Trip Pause(Interval length) => this with { Since = Since + length };

    public bool Equals(Trip? other) =>
        other is not null
        && Since == other.Since
        && IsAnswered == other.IsAnswered
        && Numbers.Count == other.Numbers.Count
        && Numbers.All(number => other.Numbers.TryGetValue(number.Key, out var value) && value == number.Value);

    public override int GetHashCode() => Since.GetHashCode();

    private ImmutableDictionary<object, Interval> Common(Trip other, System.Func<Interval, Interval, Interval> combine)
    {
        var common = ImmutableDictionary.CreateBuilder<object, Interval>();
        foreach (var number in Numbers)
        {
            if (other.Numbers.TryGetValue(number.Key, out var there) && combine(number.Value, there) is { IsKnown: true } both)
            {
                common[number.Key] = both;
            }
        }

        return common.ToImmutable();
    }
}
