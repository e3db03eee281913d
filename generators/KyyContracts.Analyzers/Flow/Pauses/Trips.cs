using System;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>
/// What is known of the pauses, by how often the task was polled on the way: never, once, or more often. So the first
/// trip around a cycle is judged for itself: a back-off may start too fast and end slow enough.
/// </summary>
internal sealed class Trips(Trip? never, Trip? once, Trip? often) : IEquatable<Trips>
{
    public static readonly Trips Start = new(Trip.Start, null, null);

    public Trip? Never { get; } = never;

    public Trip? Once { get; } = once;

    public Trip? Often { get; } = often;

    public bool IsEmpty => Never is null && Once is null && Often is null;

    public Trips Each(Func<Trip, Trip?> next) => Each(next, static (trip, each) => each(trip));

    /// <summary>The same with what all have in common, for what is called so often that a closure for each call would count.</summary>
    public Trips Each<TCommon>(TCommon common, Func<Trip, TCommon, Trip?> next)
    {
        var (never, once, often) = (Never is null ? null : next(Never, common), Once is null ? null : next(Once, common), Often is null ? null : next(Often, common));
        return ReferenceEquals(never, Never) && ReferenceEquals(once, Once) && ReferenceEquals(often, Often) ? this : new(never, once, often);
    }

    public Trips Polled()
    {
        static Trip? Fresh(Trip? trip) => trip is null ? null : trip with { Since = Interval.Zero, IsAnswered = true };
        return new(null, Fresh(Never), Or(Fresh(Once), Fresh(Often)));
    }

    /// <summary>Another task is asked for from now on.</summary>
    public Trips Anew() => new(Or(Or(Never, Once), Often) is { } any ? any with { Since = Interval.Zero, IsAnswered = false } : null, null, null);

    public Trips Or(Trips other)
    {
        var (never, once, often) = (Or(Never, other.Never), Or(Once, other.Once), Or(Often, other.Often));
        return ReferenceEquals(never, Never) && ReferenceEquals(once, Once) && ReferenceEquals(often, Often) ? this : new(never, once, often);
    }

    public Trips Widen(Trips joined, bool pausesToo) =>
        new(Widen(Never, joined.Never, pausesToo), Widen(Once, joined.Once, pausesToo), Widen(Often, joined.Often, pausesToo));

    public bool Equals(Trips? other) => ReferenceEquals(this, other) || other is not null && Equals(Never, other.Never) && Equals(Once, other.Once) && Equals(Often, other.Often);

    public override bool Equals(object? obj) => Equals(obj as Trips);

    public override int GetHashCode() => (Once?.GetHashCode() ?? 0) ^ (Often?.GetHashCode() ?? 0);

    private static Trip? Or(Trip? left, Trip? right) => left is null ? right : right is null ? left : left.Or(right);

    private static Trip? Widen(Trip? before, Trip? joined, bool pausesToo) => before is null || joined is null ? joined : before.Widen(joined, pausesToo);
}
