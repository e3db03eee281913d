using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class PauseFindingsTests
{
    private static Interval Two => Interval.Exactly(2);
    private static Interval Five => Interval.Exactly(5);

    public static TheoryData<double?, double?, double> Lengths => new()
    {
        { 2, 5, 2 },
        { 5, 2, 2 },
        { 5, null, 5 },
        { null, 5, 5 },
        { null, null, double.PositiveInfinity },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_pause_that_falls_shortest_is_the_one_to_tell(double? first, double? later, double longest) =>
        Pair(first is { } one ? Interval.Exactly(one) : null, later is { } other ? Interval.Exactly(other) : null).Longest.ShouldBe(longest);

    [Theory]
    [InlineData(0d, 7d, 10d, 7d)]
    [InlineData(0d, 10d, 10d, 0d)]
    [InlineData(0d, 12d, 10d, 0d)]
    [InlineData(0d, double.PositiveInfinity, 10d, 0d)]
    [InlineData(0d, 0d, 10d, 0d)]
    [InlineData(0d, null, 10d, 0d)]
    [InlineData(null, 0d, 10d, 0d)]
    [InlineData(7d, 0d, 10d, 0d)]
    [InlineData(2d, 7d, 10d, 2d)]
    [InlineData(null, null, 10d, double.PositiveInfinity)]
    public void A_later_pause_that_is_too_short_tells_more_than_none(double? first, double? later, double enough, double told) =>
        Pair(first is { } one ? Interval.Exactly(one) : null, later is { } other ? new Interval(0, other) : null).Told(enough).ShouldBe(told);

    [Fact]
    public void A_pause_is_as_long_as_it_may_be() => Pair(new Interval(1, 8), new Interval(0, 9)).Longest.ShouldBe(8);

    [Fact]
    public void A_poll_that_is_found_twice_has_either_pause()
    {
        Found(Pair(Two, null), Pair(Five, null)).ShouldBe(Pair(new Interval(2, 5), null));
        Found(Pair(null, Two), Pair(null, Five)).ShouldBe(Pair(null, new Interval(2, 5)));
        Found(Pair(Two, null), Pair(null, Five)).ShouldBe(Pair(Two, Five));
        Found(Pair(null, Five), Pair(Two, null)).ShouldBe(Pair(Two, Five));
        Found(Pair(null, null), Pair(null, null)).ShouldBe(Pair(null, null));
    }

    [Fact]
    public void Polls_at_other_places_are_told_apart()
    {
        var findings = new PauseFindings();
        findings.Add(SyntaxFactory.IdentifierName("a"), Pair(Two, null));
        findings.Add(SyntaxFactory.IdentifierName("a"), Pair(Five, null));

        findings.Pairs.Select(pair => pair.Value).ShouldBe([Pair(Two, null), Pair(Five, null)], ignoreOrder: true);
    }

    private static PauseFindings.Pair Found(params PauseFindings.Pair[] pairs)
    {
        var (site, findings) = (SyntaxFactory.IdentifierName("a"), new PauseFindings());
        foreach (var pair in pairs)
        {
            findings.Add(site, pair);
        }

        return findings.Pairs.ShouldHaveSingleItem().Value;
    }

    // Only the pauses matter.
    private static PauseFindings.Pair Pair(Interval? first, Interval? later) => new(null!, null!, first, later);
}
