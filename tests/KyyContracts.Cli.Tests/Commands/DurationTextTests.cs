using KyyContracts.Cli.Commands;

namespace KyyContracts.Cli.Tests.Commands;

public class DurationTextTests
{
    [Theory]
    [InlineData("90s", 90)]
    [InlineData("15m", 900)]
    [InlineData("1h30m", 5400)]
    [InlineData("1H2M3S", 3723)]
    [InlineData("PT20M", 1200)]
    public void Hours_minutes_and_seconds_are_read(string text, int seconds)
    {
        DurationText.TryParse(text, out var duration).ShouldBeTrue();

        duration.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PT")]
    [InlineData("90")]
    [InlineData("0s")]
    [InlineData("-5m")]
    [InlineData("5 m")]
    [InlineData("5m\n")]
    [InlineData("30m1h")]
    [InlineData("٥m")]
    [InlineData("99999999999999999999h")]
    public void Anything_else_is_not_a_duration(string text) =>
        DurationText.TryParse(text, out _).ShouldBeFalse();
}
