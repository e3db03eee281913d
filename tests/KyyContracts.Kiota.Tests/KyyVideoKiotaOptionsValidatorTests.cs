using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KyyContracts.Kiota.Tests;

public class KyyVideoKiotaOptionsValidatorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_key_is_refused(string key) => Refusal(options => options.ApiKey = key).ShouldContain("KyyVideoKiotaOptions.ApiKey is empty");

    [Fact]
    public void No_key_is_refused() => Refusal(options => options.ApiKey = null!).ShouldContain("KyyVideoKiotaOptions.ApiKey is empty");

    [Theory]
    [InlineData("s3cret-key\n")]
    [InlineData("s3cret key")]
    [InlineData("s3cret\u0000key")]
    [InlineData("s3cret-kéy")]
    public void A_key_with_characters_that_no_key_has_is_refused_without_repeating_it(string key)
    {
        var refusal = Refusal(options => options.ApiKey = key);

        refusal.ShouldContain("KyyVideoKiotaOptions.ApiKey");
        refusal.ShouldNotContain("s3cret");
    }

    [Theory]
    [InlineData("v1/result")]
    [InlineData("http://api.example.com")]
    [InlineData("ftp://api.example.com")]
    [InlineData("https://user:password@api.example.com")]
    [InlineData("https://api.example.com/?key=1")]
    public void An_address_that_a_key_may_not_travel_to_is_refused(string address) =>
        Refusal(options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute)).ShouldContain("KyyVideoKiotaOptions.BaseAddress");

    [Fact]
    public void No_address_is_refused() => Refusal(options => options.BaseAddress = null!).ShouldContain("KyyVideoKiotaOptions.BaseAddress");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_deadline_that_is_not_positive_is_refused(int seconds) =>
        Refusal(options => options.Deadline = TimeSpan.FromSeconds(seconds)).ShouldContain("KyyVideoKiotaOptions.Deadline");

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var refusal = Refusal(options => (options.ApiKey, options.Deadline) = ("", TimeSpan.Zero));

        refusal.ShouldContain("ApiKey");
        refusal.ShouldContain("Deadline");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/base")]
    [InlineData("https://api.example.com/base/")]
    public void A_loopback_or_HTTPS_address_is_fine(string address)
    {
        using var services = TestServices.With(options => options.BaseAddress = new Uri(address));

        services.GetRequiredService<IStartupValidator>().Validate();
    }

    private static string Refusal(Action<KyyVideoKiotaOptions> configure)
    {
        using var services = TestServices.With(configure);
        var atStart = Should.Throw<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        var atUse = Should.Throw<OptionsValidationException>(() => services.Client());
        atUse.Message.ShouldBe(atStart.Message);
        return atStart.Message;
    }
}
