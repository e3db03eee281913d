using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class HardCodedKeyTests
{
    private const string Key = "rk_live_9fKq27LmZx81TbVw";

    public static TheoryData<string> Found => [.. HardCodedKeySamples.Found.Keys];

    public static TheoryData<string> LeftAlone => [.. HardCodedKeySamples.LeftAlone.Keys];

    [Theory]
    [MemberData(nameof(Found))]
    public Task A_key_in_the_source_text_is_found_as(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(HardCodedKeySamples.Found[sample]), "KYY4001");

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public Task No_key_is_reported_for(string sample) =>
        Analysis.VerifyAsync(RenderContract.Method(HardCodedKeySamples.LeftAlone[sample]), "KYY4001");

    [Theory]
    [InlineData("parameter", "record Login([Secret] string Key); class Use { object Make() => new Login({|KYY4001:\"" + Key + "\"|}); }")]
    [InlineData("named argument", "class Use { Use([Secret] string key, int port) { } object Make() => new Use(port: 1, key: {|KYY4001:\"" + Key + "\"|}); }")]
    [InlineData("params array", "class Use { static void Take([Secret] params string[] keys) { } void Make() => Take(\"a\", {|KYY4001:\"" + Key + "\"|}); }")]
    [InlineData("base constructor", "class Login([Secret] string key) { public string Key => key; } class Mine() : Login({|KYY4001:\"" + Key + "\"|});")]
    [InlineData("property of a record", "record Login([property: Secret] string Key); class Use { object Make() => new Login({|KYY4001:\"" + Key + "\"|}); }")]
    [InlineData("parameter of a record", "record Login([Secret] string Key); class Use { object Make(Login l) => l with { Key = {|KYY4001:\"" + Key + "\"|} }; }")]
    [InlineData("initializer of a property", "class Login { [Secret] public string Key { get; set; } = {|KYY4001:\"" + Key + "\"|}; }")]
    [InlineData("interface's parameter", "interface ILogin { void In([Secret] string key); } class Login : ILogin { public void In(string key) { } void Make() => In({|KYY4001:\"" + Key + "\"|}); }")]
    [InlineData("overridden property", "class Login { [Secret] public virtual string Key { get; set; } = \"\"; } class Mine : Login { public override string Key { get; set; } = {|KYY4001:\"" + Key + "\"|}; }")]
    [InlineData("indexer", "class Logins { public int this[[Secret] string key] => key.Length; object Make() => this[{|KYY4001:\"" + Key + "\"|}]; }")]
    [InlineData("static field", "class Login { static readonly string Mine = \"" + Key + "\"; [Secret] public string Key { get; set; } = \"\"; object Make() => new Login { Key = {|KYY4001:Mine|} }; }")]
    [InlineData("constant elsewhere", "static class Keys { public const string Mine = \"" + Key + "\"; } class Login { [Secret] public string Key { get; set; } = {|KYY4001:Keys.Mine|}; }")]
    [InlineData("static property", "class Login { static string Mine { get; } = \"" + Key + "\"; [Secret] public string Key { get; set; } = \"\"; object Make() => new Login { Key = {|KYY4001:Mine|} }; }")]
    public Task A_secret_may_be_a(string _, string marked) =>
        Analysis.VerifyAsync("using KyyContracts.Annotations; namespace Some;\n" + marked, "KYY4001");

    [Theory]
    [InlineData("your")]
    [InlineData("placeholder")]
    [InlineData("example")]
    [InlineData("sample")]
    [InlineData("test")]
    [InlineData("dummy")]
    [InlineData("fake")]
    [InlineData("mock")]
    [InlineData("Demo")]
    [InlineData("XXX")]
    [InlineData("changeme")]
    [InlineData("change-me")]
    [InlineData("CHANGE_ME")]
    [InlineData("replace")]
    [InlineData("insert")]
    [InlineData("TODO")]
    [InlineData("redacted")]
    [InlineData("invalid")]
    [InlineData("secret-here")]
    [InlineData("api-key")]
    [InlineData("API_KEY")]
    [InlineData("ApiKey")]
    [InlineData("my-")]
    [InlineData("my_")]
    [InlineData("...")]
    [InlineData("12345")]
    [InlineData("abcde")]
    public Task A_text_stands_for_a_key_to_come_that_says(string word) =>
        Analysis.VerifyAsync(RenderContract.Method($"return new RenderOptions {{ ApiKey = \"rk_live_9fKq27{word}LmZx81TbVw\" }};"), "KYY4001");

    [Theory]
    [InlineData("9fKq27LmZx81TbVwPzN3", true)]
    [InlineData("9fKq27LmZx81TbVwPzN", false)]
    [InlineData("bearer 9fKq27LmZx81TbVwPzN", false)]
    [InlineData("bearer 9fKq27LmZx81TbVwPzN3", true)]
    [InlineData("Bearer9fKq27LmZx81TbVwPzN3", true)]
    [InlineData("9fKq27 LmZx81TbVwPzN3", false)]
    [InlineData("aZ0-9_.~+/=:mKq27LxT", true)]
    [InlineData("a0z9azaz09a0z9z0aza9", false)]
    [InlineData("q0w9e8q0w9e8q0w9e8q0", false)]
    [InlineData("abc0123defghkmn456pq", true)]
    [InlineData("aabbccddeeff00112233", true)]
    [InlineData("a1b2c3d4a1b2c3d4a1b2c3d4", true)]
    [InlineData("a1b2c3d4e1b2c3d4a1b2c3da", true)]
    [InlineData("a1b2c3daa1b2c3daa1b2c3da", false)]
    [InlineData("AZ[@`{27LmZx81TbVwPzN3K", false)]
    [InlineData("zzZZaAzzAAaaZZ0zAZaz", false)]
    [InlineData("/9fKq27LmZx81TbVwPzN3", false)]
    [InlineData("9fKq27/LmZx81TbVwPzN3", true)]
    [InlineData("//9fKq27LmZx81TbVwPzN3", false)]
    [InlineData("9fKq27//LmZx81TbVwPzN3", false)]
    [InlineData("fKqzTbVwPzNfKqzTbVw9", true)]
    [InlineData("fKqzTbVwPzNfKqzTbVw0", true)]
    [InlineData("fKqzTbVwPzNfKqzTbVw_", false)]
    [InlineData("9081726354908172635A", true)]
    [InlineData("9081726354908172635Z", true)]
    [InlineData("9081726354908172635a", true)]
    [InlineData("9081726354908172635z", true)]
    [InlineData("9081726354908172635-", false)]
    public async Task A_key_is_long_and_of_many_letters_and_digits(string text, bool isKey)
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method($"return new RenderOptions {{ ApiKey = \"{text}\" }};")));

        found.Any(diagnostic => diagnostic.Id == "KYY4001").ShouldBe(isKey);
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("X-Api-Key")]
    [InlineData("x-api-key")]
    [InlineData("Api-Key")]
    public Task A_key_may_be_in_the_header(string header) => Analysis.VerifyAsync(
        RenderContract.Method($"http.DefaultRequestHeaders.TryAddWithoutValidation(\"{header}\", {{|KYY4001:\"{Key}\"|}}); return new RenderClient(http);"), "KYY4001");

    [Fact]
    public async Task The_message_does_not_show_the_key()
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method(Samples(""))));

        var message = found.Single().GetMessage(null);
        message.ShouldStartWith("'ApiKey' is given a key");
        message.ShouldNotContain(Key);
    }

    [Fact]
    public Task Exempt_members_are_left_alone() => Analysis.VerifyWithAsync(
        "[*.cs]\nkyy.exempt_members = Program.RunAsync", RenderContract.Method(Samples("")), "KYY4001");

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("xunit.v3.core")]
    [InlineData("nunit.framework")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework")]
    [InlineData("MSTest.TestFramework")]
    [InlineData("TUnit.Core")]
    public async Task Projects_of_tests_are_left_alone(string framework)
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method(Samples("")))
            .AddReferences(Analysis.Assembly(framework));

        (await Analysis.RunAsync(compilation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http.DefaultRequestHeaders.Authorization = new(\"Bearer\", \"" + Key + "\"); return new RenderClient(http);")]
    [InlineData("http.DefaultRequestHeaders.Add(\"X-Api-Key\", \"" + Key + "\"); return new RenderClient(http);")]
    public async Task Headers_in_projects_of_tests_are_left_alone(string statements)
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method(statements));

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem().Id.ShouldBe("KYY4001");
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("xunit.core")))).ShouldBeEmpty();
    }

    [Fact]
    public Task A_method_that_only_prepares_the_client_is_looked_into() => Analysis.VerifyAsync(
        """
        using System.Net.Http;
        class Poller
        {
            private readonly HttpClient _http;
            private readonly Render.IRenderClient _client;
            public Poller(HttpClient http) { _http = http; _client = new Render.RenderClient(_http); }
            public void Prepare() => _http.DefaultRequestHeaders.Add("Authorization", {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|});
        }
        """,
        "KYY4001");

    [Fact]
    public async Task Generated_code_is_left_alone()
    {
        var compilation = Analysis.CompileConsumer("// <auto-generated/>\n" + RenderContract.Method(Samples("")));

        (await Analysis.RunAsync(compilation)).ShouldBeEmpty();
    }

    private static string Samples(string before) => $"{before} return new RenderOptions {{ ApiKey = \"{Key}\" }};";
}
