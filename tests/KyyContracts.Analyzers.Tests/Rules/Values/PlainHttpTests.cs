using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class PlainHttpTests
{
    [Theory]
    [InlineData("return new RenderOptions { BaseAddress = new Uri({|KYY4002:\"http://api.render.example/studio/\"|}) };")]
    [InlineData("return new RenderOptions { BaseAddress = new({|KYY4002:\"http://api.render.example\"|}) };")]
    [InlineData("return new RenderOptions { BaseAddress = new Uri({|KYY4002:\"HTTP://API.RENDER.EXAMPLE\"|}, UriKind.Absolute) };")]
    [InlineData("var options = new RenderOptions(); options.BaseAddress = new Uri({|KYY4002:\"http://10.0.0.7:8080\"|}); return options;")]
    [InlineData("const string Address = \"http://api.render.example\"; return new RenderOptions { BaseAddress = new Uri({|KYY4002:Address|}) };")]
    [InlineData("var address = new Uri(\"http://api.render.example\"); return new RenderOptions { BaseAddress = {|KYY4002:address|} };")]
    [InlineData("return new RenderOptions { BaseAddress = new Uri(Environment.GetEnvironmentVariable(\"RENDER\") ?? {|KYY4002:\"http://api.render.example\"|}) };")]
    [InlineData("return new RenderOptions { BaseAddress = http.BaseAddress ?? new Uri({|KYY4002:\"http://api.render.example\"|}) };")]
    [InlineData("return new RenderOptions { BaseAddress = new Uri({|KYY4002:\"http://localhost.render.example\"|}) };")]
    [InlineData("return new RenderOptions { BaseAddress = new Uri({|KYY4002:\"http://128.0.0.1\"|}) };")]
    [InlineData("http.BaseAddress = new Uri({|KYY4002:\"http://api.render.example\"|}); return new RenderClient(http);")]
    [InlineData("return new RenderClient(new HttpClient { BaseAddress = new Uri({|KYY4002:\"http://api.render.example\"|}) });")]
    [InlineData("var own = new HttpClient { BaseAddress = new({|KYY4002:\"http://api.render.example\"|}) }; return new RenderClient(own);")]
    [InlineData("return new RenderOptions { BaseAddress = new Uri(http.BaseAddress!, {|KYY4002:\"http://api.render.example\"|}) };")]
    public Task A_plain_address_is_found_in(string statements) =>
        Analysis.VerifyAsync(RenderContract.Method(statements), "KYY4002");

    [Theory]
    [InlineData("new Uri(\"https://api.render.example/studio/\")")]
    [InlineData("new Uri(\"http://localhost:5080\")")]
    [InlineData("new Uri(\"http://LOCALHOST\")")]
    [InlineData("new Uri(\"http://127.0.0.1:5080/studio/\")")]
    [InlineData("new Uri(\"http://127.8.9.10\")")]
    [InlineData("new Uri(\"http://[::1]:5080\")")]
    [InlineData("new Uri(id)")]
    [InlineData("new Uri(\"http://\" + id)")]
    [InlineData("new Uri(\"/v2\", UriKind.Relative)")]
    [InlineData("new Uri(\"http:\")")]
    [InlineData("http.BaseAddress")]
    [InlineData("null")]
    public Task No_address_is_reported_for(string address) =>
        Analysis.VerifyAsync(RenderContract.Method($"return new RenderOptions {{ BaseAddress = {address} }};"), "KYY4002");

    [Fact]
    public Task A_text_may_be_the_address() => Analysis.VerifyAsync(
        """
        using KyyContracts.Annotations;
        class Client { public Client([ServiceAddress] string address) { } static object Make() => new Client({|KYY4002:"http://api.render.example"|}); }
        """,
        "KYY4002");

    [Theory]
    [InlineData("return new HttpClient { BaseAddress = new Uri(\"http://weather.example\") };")]
    [InlineData("var own = new HttpClient { BaseAddress = new Uri(\"http://weather.example\") }; Log(own); return new RenderClient(http);")]
    [InlineData("http.BaseAddress = new Uri(\"https://api.render.example\"); return new RenderClient(http);")]
    [InlineData("http.BaseAddress = new Uri(\"http://localhost:5080\"); return new RenderClient(http);")]
    public Task An_address_that_is_not_the_services_is_left_alone(string statements) => Analysis.VerifyAsync(RenderContract.Method(statements), "KYY4002");

    [Fact]
    public async Task The_message_names_the_host()
    {
        var found = await Analysis.RunAsync(Analysis.CompileConsumer(RenderContract.Method("return new RenderOptions { BaseAddress = new Uri(\"http://api.render.example/a?b\") };")));

        found.Single().GetMessage(null).ShouldStartWith("'BaseAddress' is given the plain HTTP address of 'api.render.example':");
    }

    [Fact]
    public Task A_method_that_only_prepares_the_client_is_looked_into() => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("[ServiceAddress] public Uri? BaseAddress", "public Uri? Address", StringComparison.Ordinal),
        """
        using System;
        using System.Net.Http;
        class Poller
        {
            private readonly HttpClient _http;
            private readonly Render.IRenderClient _client;
            public Poller(HttpClient http) { _http = http; _client = new Render.RenderClient(_http); }
            public void Prepare() => _http.BaseAddress = new Uri({|KYY4002:"http://api.render.example"|});
        }
        """,
        "KYY4002");

    [Fact]
    public async Task The_clients_address_in_projects_of_tests_is_left_alone()
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method("http.BaseAddress = new Uri(\"http://mock\"); return new RenderClient(http);"));

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem();
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("xunit.core")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Projects_of_tests_are_left_alone()
    {
        var compilation = Analysis.CompileConsumer(RenderContract.Method("return new RenderOptions { BaseAddress = new Uri(\"http://mock\") };"));

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem();
        (await Analysis.RunAsync(compilation.AddReferences(Analysis.Assembly("xunit.core")))).ShouldBeEmpty();
    }
}
