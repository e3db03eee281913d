using System;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The numbers between a least and a greatest one.</summary>
internal readonly record struct Interval(double Least, double Greatest)
{
    public static readonly Interval Unknown = new(double.NegativeInfinity, double.PositiveInfinity);
    public static readonly Interval Zero = Exactly(0);

    public bool IsKnown => !double.IsInfinity(Least) || !double.IsInfinity(Greatest);

    public static Interval Exactly(double value) => double.IsNaN(value) ? Unknown : new(value, value);

    public static Interval operator +(Interval left, Interval right) => Of(left.Least + right.Least, left.Greatest + right.Greatest);

    public static Interval operator -(Interval left, Interval right) => Of(left.Least - right.Greatest, left.Greatest - right.Least);

    public static Interval operator *(Interval left, Interval right) => Corners(left, right, static (a, b) => a == 0 || b == 0 ? 0 : a * b);

    public static Interval operator /(Interval left, Interval right) =>
        right.Least <= 0 && right.Greatest >= 0 ? Unknown : Corners(left, right, static (a, b) => double.IsInfinity(b) ? 0 : a / b);

    public static Interval Min(Interval left, Interval right) => Of(Math.Min(left.Least, right.Least), Math.Min(left.Greatest, right.Greatest));

    public static Interval Max(Interval left, Interval right) => Of(Math.Max(left.Least, right.Least), Math.Max(left.Greatest, right.Greatest));

    public static Interval Pow(Interval left, Interval right) =>
        left.Least < 0 || right.Least < 0 ? Unknown : Corners(left, right, Math.Pow);

    public Interval Or(Interval other) => new(Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));

    /// <summary>Only those of the numbers that are within the limits, too.</summary>
    public Interval Within(Interval limits) =>
        new(Math.Min(Math.Max(Least, limits.Least), limits.Greatest), Math.Max(Math.Min(Greatest, limits.Greatest), limits.Least));

    public Interval Widen(Interval joined) => new(
        joined.Least < Least ? double.NegativeInfinity : joined.Least,
        joined.Greatest > Greatest ? double.PositiveInfinity : joined.Greatest);

    private static Interval Corners(Interval left, Interval right, Func<double, double, double> combine)
    {
        var (a, b) = (combine(left.Least, right.Least), combine(left.Least, right.Greatest));
        var (c, d) = (combine(left.Greatest, right.Least), combine(left.Greatest, right.Greatest));
        return Of(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    private static Interval Of(double least, double greatest) =>
        double.IsNaN(least) || double.IsNaN(greatest) ? Unknown : new(least, greatest);
}
