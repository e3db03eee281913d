using KyyContracts.Analyzers.Tests.Verification;
using KyyContracts.CodeFixes.Tests.Verification;
using KyyContracts.CodeFixes.Values;

namespace KyyContracts.CodeFixes.Tests.Values;

public sealed class TakeKeyFromSettingsTests
{
    private const string Key = "\"rk_live_9fKq27LmZx81TbVw\"";
    private const string FromEnvironment =
        "Environment.GetEnvironmentVariable(\"API_KEY\") ?? throw new InvalidOperationException(\"The environment variable API_KEY is not set.\")";

    [Theory]
    [InlineData("return new RenderOptions { ApiKey = KEY /* ours */ };", "return new RenderOptions { ApiKey = ENV /* ours */ };")]
    [InlineData("var options = new RenderOptions(); options.ApiKey = KEY; return options;", "var options = new RenderOptions(); options.ApiKey = ENV; return options;")]
    [InlineData("var key = KEY; return new RenderOptions { ApiKey = key };", "var key = ENV; return new RenderOptions { ApiKey = key };")]
    [InlineData("const string Key = KEY; return new RenderOptions { ApiKey = Key };", "string Key = ENV; return new RenderOptions { ApiKey = Key };")]
    [InlineData("return new RenderOptions { ApiKey = ids.Length > 0 ? id : KEY };", "return new RenderOptions { ApiKey = ids.Length > 0 ? id : ENV };")]
    public Task The_text_is_taken_from_the_environment(string statements, string expected) => Fixed.VerifyBodyAsync<TakeKeyFromSettings>(
        "KYY4001", statements.Replace("KEY", Key), expected.Replace("ENV", FromEnvironment));

    [Fact]
    public Task A_fallback_throws() => Fixed.VerifyBodyAsync<TakeKeyFromSettings>(
        "KYY4001",
        $"return new RenderOptions {{ ApiKey = Environment.GetEnvironmentVariable(\"RENDER\") ?? {Key} }};",
        "return new RenderOptions { ApiKey = Environment.GetEnvironmentVariable(\"RENDER\") ?? throw new InvalidOperationException(\"The key is not set.\") };");

    [Fact]
    public Task The_scheme_before_a_key_stays() => Fixed.VerifyBodyAsync<TakeKeyFromSettings>(
        "KYY4001",
        "return new RenderOptions { ApiKey = \"Bearer rk_live_9fKq27LmZx81TbVw\" };",
        $"return new RenderOptions {{ ApiKey = \"Bearer \" + ({FromEnvironment}) }};");

    [Fact]
    public Task A_private_constant_becomes_a_field() => Fixed.VerifyAsync<TakeKeyFromSettings>(
        "KYY4001",
        RenderContract.Method("return new RenderOptions { ApiKey = Key };").Replace("private bool _over;", $"private const string Key = {Key};"),
        RenderContract.Method("return new RenderOptions { ApiKey = Key };").Replace("private bool _over;", $"private static readonly string Key = {FromEnvironment};"));

    [Theory]
    [InlineData("IConfiguration settings", "settings")]
    [InlineData("HostBuilderContext context", "context.Configuration")]
    public Task A_configuration_at_hand_comes_first(string parameter, string expected)
    {
        var source = RenderContract.Method($"return new RenderOptions {{ ApiKey = {Key} }};").Replace("CancellationToken token)", $"Microsoft.Extensions.Configuration.{parameter})")
            + Configuration;

        return Fixed.VerifyAsync<TakeKeyFromSettings>(
            "KYY4001",
            source,
            source.Replace(Key, $"{expected}[\"Render:ApiKey\"] ?? throw new InvalidOperationException(\"The configuration lacks Render:ApiKey.\")"));
    }

    [Fact]
    public async Task The_key_is_nowhere_in_what_is_offered()
    {
        var bench = Workbench.Of(RenderContract.Method($"return new RenderOptions {{ ApiKey = {Key} }};"));
        var found = (await bench.DiagnosticsAsync()).Single(diagnostic => diagnostic.Id == "KYY4001");

        (await bench.OfferedAsync(new TakeKeyFromSettings(), found)).ShouldHaveSingleItem().Title
            .ShouldBe("Take the key from the environment variable API_KEY");
    }

    private const string Configuration = """

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; set; } }
            public sealed class HostBuilderContext { public required IConfiguration Configuration { get; init; } }
        }
        """;
}
