using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Tests.Model;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT7S", 7)]
    [InlineData("PT0.5S", 0.5)]
    [InlineData("PT1H2M3S", 3723)]
    [InlineData("P1DT1M", 86_460)]
    [InlineData("P2W", 1_209_600)]
    [InlineData("+PT1S", 1)]
    [InlineData("-PT1S", -1)]
    [InlineData("PT0S", 0)]
    public void A_duration_is_read_exactly(string text, double seconds) =>
        IsoDuration.Parse(text).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("20")]
    [InlineData("20s")]
    [InlineData("pt20s")]
    [InlineData("PT20")]
    [InlineData("PT1S1M")]
    [InlineData("PT1.S")]
    [InlineData("PT1,5S")]
    [InlineData("PT1.5M")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("PT1S\n")]
    [InlineData(" PT1S")]
    [InlineData("PT١S")]
    [InlineData("P40000D")]
    [InlineData("PT99999999999999999999H")]
    public void Anything_else_is_no_duration(string text) => IsoDuration.Parse(text).ShouldBeNull();
}
