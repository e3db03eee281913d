using KyyContracts.Analyzers.Flow.Pauses;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class IntervalTests
{
    private static readonly double[] Bounds = [double.NegativeInfinity, -7, -1, -0.5, 0, 0.25, 1, 3, 40, double.PositiveInfinity];

    private static readonly (string Name, Func<Interval, Interval, Interval> OfIntervals, Func<double, double, double> OfNumbers)[] Operations =
    [
        ("+", (left, right) => left + right, (left, right) => left + right),
        ("-", (left, right) => left - right, (left, right) => left - right),
        ("*", (left, right) => left * right, (left, right) => left * right),
        ("/", (left, right) => left / right, (left, right) => left / right),
        ("Min", Interval.Min, Math.Min),
        ("Max", Interval.Max, Math.Max),
        ("Pow", Interval.Pow, Math.Pow),
    ];

    public static TheoryData<string> Names => [.. Operations.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_numbers_of_two_intervals_give_lies_in_what_the_intervals_give(string name)
    {
        var (_, ofIntervals, ofNumbers) = Operations.Single(operation => operation.Name == name);
        foreach (var (left, right) in Pairs())
        {
            var result = ofIntervals(left, right);
            foreach (var (a, b) in from a in Samples(left) from b in Samples(right) select (a, b))
            {
                var number = ofNumbers(a, b);
                (double.IsNaN(number) || (result.Least <= number && number <= result.Greatest))
                    .ShouldBeTrue($"{a} {name} {b} = {number} is not in {left} {name} {right} = {result}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_wider_interval_is_given_than_the_bounds_need(string name)
    {
        var (_, ofIntervals, ofNumbers) = Operations.Single(operation => operation.Name == name);
        foreach (var (left, right) in Pairs().Where(pair => IsPositive(pair.Left) && IsPositive(pair.Right)))
        {
            var corners = (from a in new[] { left.Least, left.Greatest } from b in new[] { right.Least, right.Greatest } select ofNumbers(a, b)).ToList();

            ofIntervals(left, right).ShouldBe(new Interval(corners.Min(), corners.Max()), $"{left} {name} {right}");
        }
    }

    [Fact]
    public void A_product_of_negative_numbers_is_exact() => (new Interval(-3, -2) * new Interval(-5, 4)).ShouldBe(new Interval(-12, 15));

    [Fact]
    public void Nothing_times_anything_is_nothing() => (Interval.Zero * Interval.Unknown).ShouldBe(Interval.Zero);

    [Fact]
    public void A_quotient_of_what_has_no_upper_bound_is_at_least_nothing() =>
        (new Interval(1, double.PositiveInfinity) / new Interval(1, double.PositiveInfinity)).ShouldBe(new Interval(0, double.PositiveInfinity));

    [Fact]
    public void A_power_of_what_may_be_0_is_exact()
    {
        Interval.Pow(new Interval(0, 2), new Interval(1, 2)).ShouldBe(new Interval(0, 4));
        Interval.Pow(Interval.Exactly(2), new Interval(0, 3)).ShouldBe(new Interval(1, 8));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(double.PositiveInfinity)]
    public void Nothing_is_known_of_a_difference_of_what_is_infinite(double least) =>
        (new Interval(least, double.PositiveInfinity) - Interval.Exactly(double.PositiveInfinity)).ShouldBe(Interval.Unknown);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-2, 0)]
    [InlineData(-1, 1)]
    public void Nothing_is_known_of_a_quotient_whose_divisor_may_be_0(double least, double greatest) =>
        (Interval.Exactly(4) / new Interval(least, greatest)).ShouldBe(Interval.Unknown);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, -1)]
    public void Nothing_is_known_of_a_power_of_what_may_be_negative(double value, double exponent) =>
        Interval.Pow(Interval.Exactly(value), Interval.Exactly(exponent)).ShouldBe(Interval.Unknown);

    [Fact]
    public void Nothing_is_known_of_what_is_no_number() => Interval.Exactly(double.NaN).ShouldBe(Interval.Unknown);

    [Theory]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, false)]
    [InlineData(double.NegativeInfinity, 3, true)]
    [InlineData(3, double.PositiveInfinity, true)]
    public void An_interval_is_known_by_one_bound(double least, double greatest, bool known) => new Interval(least, greatest).IsKnown.ShouldBe(known);

    [Fact]
    public void Either_of_two_intervals_is_between_the_outer_bounds() => new Interval(1, 4).Or(new Interval(3, 9)).ShouldBe(new Interval(1, 9));

    [Theory]
    [InlineData(1, 4, 1, 4)]
    [InlineData(0, 4, double.NegativeInfinity, 4)]
    [InlineData(1, 5, 1, double.PositiveInfinity)]
    [InlineData(2, 3, 2, 3)]
    public void A_bound_that_moves_outwards_is_given_up(double least, double greatest, double widenedLeast, double widenedGreatest) =>
        new Interval(1, 4).Widen(new Interval(least, greatest)).ShouldBe(new Interval(widenedLeast, widenedGreatest));

    private static bool IsPositive(Interval interval) => interval.Least > 0 && !double.IsInfinity(interval.Greatest);

    private static IEnumerable<(Interval Left, Interval Right)> Pairs()
    {
        var intervals = (from least in Bounds from greatest in Bounds where least <= greatest && least < double.PositiveInfinity && greatest > double.NegativeInfinity select new Interval(least, greatest)).ToList();
        return from left in intervals from right in intervals select (left, right);
    }

    private static IEnumerable<double> Samples(Interval interval) =>
        Bounds.Append((interval.Least + interval.Greatest) / 2).Where(number => double.IsFinite(number) && interval.Least <= number && number <= interval.Greatest);
}
