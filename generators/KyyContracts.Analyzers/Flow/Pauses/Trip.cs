namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What is known on the ways on which a task was polled so often.</summary>
/// <param name="Since">How long the program has paused since the last poll, in seconds.</param>
/// <param name="IsAnswered">Whether the poll was answered on some way here; else a poll that failed is tried again.</param>
/// <param name="Numbers">The values of variables; what is not in it may be anything.</param>
internal sealed record Trip(Interval Since, bool IsAnswered, Map<Interval> Numbers)
{
    public static readonly Trip Start = new(Interval.Zero, false, Map<Interval>.Empty);

    public Trip Or(Trip other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var both = (Since: Since.Or(other.Since), IsAnswered: IsAnswered || other.IsAnswered, Numbers: Common(other, static (here, there) => here.Or(there)));
        return both == (Since, IsAnswered, Numbers) ? this : new(both.Since, both.IsAnswered, both.Numbers);
    }

    public Trip Widen(Trip joined, bool pausesToo) => joined with
    {
        Since = pausesToo ? Since.Widen(joined.Since) : joined.Since,
        Numbers = Common(joined, static (here, there) => here.Widen(there)),
    };

    public Trip Set(object name, Interval value)
    {
        var numbers = value.IsKnown ? Numbers.SetItem(name, value) : Numbers.Remove(name);
        return ReferenceEquals(numbers, Numbers) ? this : this with { Numbers = numbers };
    }

    public Trip Forget(System.Func<object, bool> names) => Numbers.RemoveWhere(names) is var numbers && ReferenceEquals(numbers, Numbers) ? this : this with { Numbers = numbers };

    public Trip Pause(Interval length) => length == Interval.Zero ? this : this with { Since = (Since + length).Rounded() };

    public bool Equals(Trip? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Since == other.Since && IsAnswered == other.IsAnswered && Numbers.SameAs(other.Numbers));

    public override int GetHashCode() => Since.GetHashCode();

    private Map<Interval> Common(Trip other, System.Func<Interval, Interval, Interval> combine) =>
        Numbers.Common(other.Numbers, combine, static number => number.IsKnown);
}
