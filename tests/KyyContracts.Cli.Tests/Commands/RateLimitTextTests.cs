using KyyContracts.Cli.Commands;

namespace KyyContracts.Cli.Tests.Commands;

public class RateLimitTextTests
{
    [Fact]
    public void Requests_in_a_time_are_a_burst_and_an_interval()
    {
        RateLimitText.TryParse("10/1m", out var limit).ShouldBeTrue();

        limit.ShouldNotBeNull().Burst.ShouldBe(10);
        limit.Interval.ShouldBe(TimeSpan.FromSeconds(6));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("0/1m")]
    [InlineData("-1/1m")]
    [InlineData("10/0s")]
    [InlineData("10/fast")]
    [InlineData("10/1m/1m")]
    [InlineData("2147483647/1s")]
    public void Anything_else_is_refused(string text) => RateLimitText.TryParse(text, out _).ShouldBeFalse();
}
