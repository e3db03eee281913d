using KyyContracts.Analyzers.Contract;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class SecondsTests
{
    [Theory]
    [InlineData(59, "59 s")]
    [InlineData(60, "60 s")]
    [InlineData(119, "119 s")]
    [InlineData(120, "2 min")]
    [InlineData(121, "121 s")]
    [InlineData(3600, "60 min")]
    [InlineData(7200, "2 h")]
    [InlineData(7260, "121 min")]
    [InlineData(7201, "7201 s")]
    [InlineData(86400, "24 h")]
    [InlineData(0.25, "0.25 s")]
    public void A_time_is_told_in_the_greatest_unit_that_fits(double seconds, string text) => Seconds.Long(seconds).ShouldBe(text);
}
