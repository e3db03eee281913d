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
}
