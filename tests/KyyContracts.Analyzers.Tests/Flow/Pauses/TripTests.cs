using KyyContracts.Analyzers.Flow.Pauses;

namespace KyyContracts.Analyzers.Tests.Flow.Pauses;

public sealed class TripTests
{
    private static Interval Two => Interval.Exactly(2);
    private static Interval Five => Interval.Exactly(5);

    [Fact]
    public void A_trip_starts_without_an_answer_and_without_a_pause() =>
        Trip.Start.ShouldSatisfyAllConditions(
            trip => trip.IsAnswered.ShouldBeFalse(),
            trip => trip.Since.ShouldBe(Interval.Zero),
            trip => trip.Numbers.Count.ShouldBe(0));

    [Fact]
    public void Pauses_add_up() => Trip.Start.Pause(Two).Pause(Five).Since.ShouldBe(Interval.Exactly(7));

    [Fact]
    public void No_pause_changes_nothing() => Trip.Start.Pause(Two).Pause(Interval.Zero).ShouldBe(Trip.Start.Pause(Two));

    [Fact]
    public void A_variable_has_the_number_that_was_set_last() => NumberOf(Trip.Start.Set("a", Two).Set("a", Five)).ShouldBe(Five);

    [Fact]
    public void Nothing_is_known_of_a_variable_that_may_be_anything() => NumberOf(Trip.Start.Set("a", Two).Set("a", Interval.Unknown)).ShouldBeNull();

    [Fact]
    public void Either_of_two_trips_paused_as_one_of_them() => Trip.Start.Pause(Two).Or(Trip.Start.Pause(Five)).Since.ShouldBe(new Interval(2, 5));

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Either_of_two_trips_may_have_been_answered(bool here, bool there, bool either) =>
        (Trip.Start with { IsAnswered = here }).Or(Trip.Start with { IsAnswered = there }).IsAnswered.ShouldBe(either);

    [Fact]
    public void A_variable_of_two_trips_has_either_number() => NumberOf(Trip.Start.Set("a", Two).Or(Trip.Start.Set("a", Five))).ShouldBe(new Interval(2, 5));

    [Fact]
    public void Nothing_is_known_of_a_variable_that_one_trip_does_not_know()
    {
        NumberOf(Trip.Start.Set("a", Two).Set("b", Five).Or(Trip.Start.Set("b", Five))).ShouldBeNull();
        NumberOf(Trip.Start.Set("b", Five).Or(Trip.Start.Set("a", Two).Set("b", Five))).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_known_of_a_variable_without_a_bound_in_common() =>
        NumberOf(Trip.Start.Set("a", new Interval(double.NegativeInfinity, 2)).Or(Trip.Start.Set("a", new Interval(2, double.PositiveInfinity)))).ShouldBeNull();

    [Fact]
    public void A_trip_or_itself_is_that_trip()
    {
        var trip = Trip.Start.Pause(Two).Set("a", Five);

        trip.Or(trip).ShouldBe(trip);
        trip.Or(Trip.Start.Pause(Two).Set("a", Five)).ShouldBe(trip);
    }

    [Theory]
    [InlineData(true, double.PositiveInfinity)]
    [InlineData(false, 5)]
    public void A_pause_that_grows_is_given_up_where_it_is_asked_for(bool pausesToo, double greatest) =>
        Trip.Start.Pause(Two).Widen(Trip.Start.Pause(new Interval(2, 5)), pausesToo).Since.ShouldBe(new Interval(2, greatest));

    [Fact]
    public void A_number_that_grows_is_given_up() =>
        NumberOf(Trip.Start.Set("a", Two).Widen(Trip.Start.Set("a", new Interval(2, 5)), pausesToo: false)).ShouldBe(new Interval(2, double.PositiveInfinity));

    [Fact]
    public void Trips_are_equal_by_all_that_is_known_of_them()
    {
        var trip = Trip.Start.Pause(Two).Set("a", Five);

        trip.Equals(Trip.Start.Set("a", Five).Pause(Two)).ShouldBeTrue();
        trip.GetHashCode().ShouldBe(Trip.Start.Set("a", Five).Pause(Two).GetHashCode());
        trip.Equals(trip.Pause(Two)).ShouldBeFalse();
        trip.Equals(trip with { IsAnswered = true }).ShouldBeFalse();
        trip.Equals(trip.Set("a", Two)).ShouldBeFalse();
        trip.Equals(trip.Set("b", Two)).ShouldBeFalse();
        trip.Equals(null).ShouldBeFalse();
    }

    private static Interval? NumberOf(Trip trip) => trip.Numbers.TryGetValue("a", out var number) ? number : null;
}
