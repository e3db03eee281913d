namespace KyyContracts.Testing.Tests;

public class MockServerOptionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_time_scale_that_is_not_positive_and_finite_is_refused(double scale) =>
        Refusal(new() { TimeScale = scale }).ShouldStartWith("MockServerOptions.TimeScale is ");

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public void A_port_out_of_range_is_refused(int port) =>
        Refusal(new() { Port = port }).ShouldStartWith($"MockServerOptions.Port is {port}: ");

    [Theory]
    [InlineData("")]
    [InlineData("secret key")]
    [InlineData("secret\r\nX: y")]
    [InlineData("schlüssel")]
    public void A_key_that_no_header_can_carry_is_refused_without_being_named(string key)
    {
        var refusal = Refusal(new() { ApiKey = key });

        refusal.ShouldStartWith("MockServerOptions.ApiKey ");
        if (key.Length > 0)
        {
            refusal.ShouldNotContain(key);
        }
    }

    private static string Refusal(MockServerOptions options) =>
        Should.Throw<ArgumentException>(() => MockServer.Start(JobContract.Api, options)).Message;
}
