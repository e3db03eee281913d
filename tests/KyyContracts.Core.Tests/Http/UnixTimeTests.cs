namespace KyyContracts.Core.Tests.Http;

public class UnixTimeTests
{
    [Fact]
    public void Seconds_count_from_the_epoch() =>
        UnixTime.FromSeconds(86_400).ShouldBe(new DateTimeOffset(1970, 1, 2, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(long.MinValue, 1)]
    [InlineData(long.MaxValue, 9999)]
    public void A_hostile_value_is_the_nearest_end(long seconds, int year) => UnixTime.FromSeconds(seconds).Year.ShouldBe(year);

    [Fact]
    public void A_later_time_counts_from_the_first()
    {
        UnixTime.After(10, 0.5).ShouldBe(DateTimeOffset.UnixEpoch.AddSeconds(10.5));
        UnixTime.After(null, 5).ShouldBeNull();
    }

    [Theory]
    [InlineData(long.MaxValue, 1.0)]
    [InlineData(0, 9e11)]
    public void A_time_too_late_to_write_is_the_latest(long seconds, double later) =>
        UnixTime.After(seconds, later)!.Value.Year.ShouldBe(9999);
}
