using KyyContracts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KyyContracts.Kiota.Tests;

public sealed class ApiKeyProviderTests
{
    [Fact]
    public async Task The_service_gets_the_key()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        await using var services = TestServices.For(server);

        await services.Client().V1.Result[Answers.Id].GetAsync();

        server.Requests.ShouldHaveSingleItem().ShouldContain($"\r\nAuthorization: Bearer {TestServices.Key}\r\n");
    }

    [Fact]
    public async Task Another_host_or_port_gets_no_key()
    {
        await using var service = LoopbackServer.Start(RawAnswer.Nothing);
        await using var other = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        await using var services = TestServices.For(service);

        await services.Client().V1.Result[Answers.Id].WithUrl($"{other.Address}v1").GetAsync();

        other.Requests.ShouldHaveSingleItem().ShouldNotContain("Authorization", Case.Insensitive);
    }

    [Theory]
    [InlineData("https://api.example.com/a", true)]
    [InlineData("https://api.example.com:443/a", true)]
    [InlineData("http://api.example.com/a", false)]
    [InlineData("https://api.example.com:8443/a", false)]
    [InlineData("https://api.example.com.evil.example/a", false)]
    [InlineData("https://evil.example/api.example.com", false)]
    public async Task The_key_is_for_the_services_scheme_host_and_port(string url, bool isGiven)
    {
        await using var services = TestServices.With(options => options.BaseAddress = new Uri("https://api.example.com/base/"));

        var token = await services.GetRequiredService<ApiKeyProvider>().GetAuthorizationTokenAsync(new Uri(url));

        token.ShouldBe(isGiven ? TestServices.Key : "");
    }

    [Fact]
    public async Task A_key_that_was_changed_is_used_from_the_next_request_on()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        var key = "first";
        await using var services = TestServices.For(server, options => options.ApiKey = key);
        var client = services.Client();

        await client.V1.Result[Answers.Id].GetAsync();
        key = "second";
        services.GetRequiredService<IOptionsMonitorCache<KyyVideoKiotaOptions>>().Clear();
        await client.V1.Result[Answers.Id].GetAsync();

        server.Requests.First().ShouldContain("Bearer first");
        server.Requests.Last().ShouldContain("Bearer second");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var other = LoopbackServer.Start(RawAnswer.Json(Answers.In(Answers.StateOf(TaskStateKind.InProgress))));
        await using var service = LoopbackServer.Start(RawAnswer.Of(307, "", null, $"Location: {other.Address}"));
        await using var services = TestServices.For(service);

        var error = await Should.ThrowAsync<Microsoft.Kiota.Abstractions.ApiException>(() => services.Client().V1.Result[Answers.Id].GetAsync());

        error.ResponseStatusCode.ShouldBe(307);
        other.Requests.ShouldBeEmpty();
    }
}
