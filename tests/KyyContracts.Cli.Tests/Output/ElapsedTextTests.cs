using KyyContracts.Cli.Output;

namespace KyyContracts.Cli.Tests.Output;

public class ElapsedTextTests
{
    [Theory]
    [InlineData(-5, "0:00")]
    [InlineData(0.4, "0:00")]
    [InlineData(59.6, "1:00")]
    [InlineData(125, "2:05")]
    [InlineData(3725, "1:02:05")]
    [InlineData(360000, "100:00:00")]
    public void Durations_read_like_a_clock(double seconds, string text) =>
        ElapsedText.Format(TimeSpan.FromSeconds(seconds)).ShouldBe(text);
}
