using KyyContracts.Analyzers.Flow.Pauses;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class TripsTests
{
    private static Trip Two => Trip.Start.Pause(Interval.Exactly(2));
    private static Trip Five => Trip.Start.Pause(Interval.Exactly(5)) with { IsAnswered = true };
    private static Trip Nine => Trip.Start.Pause(Interval.Exactly(9));
    private static Trip Polled => Trip.Start with { IsAnswered = true };

    public static TheoryData<int> All => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(All))]
    public void Only_trips_without_any_way_are_empty(int ways) => Of(ways).IsEmpty.ShouldBe(ways == 0);

    [Theory]
    [MemberData(nameof(All))]
    public void Each_way_takes_a_step_for_itself(int ways) =>
        Of(ways).Each(trip => trip.Pause(Interval.Exactly(1))).ShouldSatisfyAllConditions(
            after => after.Never.ShouldBe(Never(ways)?.Pause(Interval.Exactly(1))),
            after => after.Once.ShouldBe(Once(ways)?.Pause(Interval.Exactly(1))),
            after => after.Often.ShouldBe(Often(ways)?.Pause(Interval.Exactly(1))));

    [Theory]
    [MemberData(nameof(All))]
    public void A_way_that_ends_is_gone(int ended) =>
        new Trips(Two, Five, Nine).Each(trip => trip == Never(ended) || trip == Once(ended) || trip == Often(ended) ? null : trip).ShouldBe(Of(7 - ended));

    [Theory]
    [MemberData(nameof(All))]
    public void A_step_that_changes_nothing_leaves_the_trips(int ways)
    {
        var trips = Of(ways);

        trips.Each(trip => trip).ShouldBeSameAs(trips);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(4, 4)]
    [InlineData(7, 6)]
    public void After_a_poll_the_task_was_polled_once_more_and_just_now(int before, int after) =>
        Of(before).Polled().ShouldBe(new Trips(null, (after & 2) != 0 ? Polled : null, (after & 4) != 0 ? Polled : null));

    [Theory]
    [MemberData(nameof(All))]
    public void Another_task_was_never_polled(int ways) => Of(ways).Anew().ShouldBe(new Trips(ways == 0 ? null : Trip.Start, null, null));

    [Fact]
    public void What_is_known_of_numbers_holds_for_another_task() =>
        new Trips(null, Five.Set("a", Interval.Exactly(3)), null).Anew().Never.ShouldNotBeNull().Numbers.TryGetValue("a", out _).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(All))]
    public void Ways_are_joined_by_how_often_the_task_was_polled(int ways)
    {
        var joined = new Trips(Five, Nine, Two).Or(Of(ways));

        joined.ShouldBe(new Trips(Join(Five, Never(ways)), Join(Nine, Once(ways)), Join(Two, Often(ways))));
        Of(ways).Or(new Trips(Five, Nine, Two)).ShouldBe(joined);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Only_ways_that_were_there_before_are_widened(int ways)
    {
        static Trip? Widened(Trip? before, Trip joined) => before is null ? joined : before.Widen(joined, pausesToo: true);

        Of(ways).Widen(new Trips(Five, Nine, Two), pausesToo: true).ShouldBe(new Trips(Widened(Never(ways), Five), Widened(Once(ways), Nine), Widened(Often(ways), Two)));
        new Trips(Five, Nine, Two).Widen(Of(ways), pausesToo: true).ShouldBe(new Trips(
            Never(ways) is { } never ? Five.Widen(never, pausesToo: true) : null,
            Once(ways) is { } once ? Nine.Widen(once, pausesToo: true) : null,
            Often(ways) is { } often ? Two.Widen(often, pausesToo: true) : null));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Trips_are_equal_by_their_ways(int ways)
    {
        foreach (var other in Enumerable.Range(0, 8))
        {
            Of(ways).Equals(Of(other)).ShouldBe(ways == other);
            Of(ways).Equals((object)Of(other)).ShouldBe(ways == other);
        }

        Of(ways).Equals(null).ShouldBeFalse();
        Of(ways).Equals((object?)null).ShouldBeFalse();
        Of(ways).GetHashCode().ShouldBe(Of(ways).GetHashCode());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Trips_of_other_ways_seldom_share_a_hash(int ways) => Of(ways).GetHashCode().ShouldNotBe(Of(0).GetHashCode());

    private static Trips Of(int ways) => new(Never(ways), Once(ways), Often(ways));

    private static Trip? Never(int ways) => (ways & 1) != 0 ? Two : null;

    private static Trip? Once(int ways) => (ways & 2) != 0 ? Five : null;

    private static Trip? Often(int ways) => (ways & 4) != 0 ? Nine : null;

    private static Trip Join(Trip left, Trip? right) => right is null ? left : left.Or(right);
}
