namespace KyyContracts.Core.Tests.Text;

public class DurationTextTests
{
    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(7.9, "0:07")]
    [InlineData(130, "2:10")]
    [InlineData(3730, "1:02:10")]
    [InlineData(90000, "25:00:00")]
    public void A_duration_reads_like_a_clock(double seconds, string text) =>
        DurationText.Of(TimeSpan.FromSeconds(seconds)).ShouldBe(text);
}
