using KyyContracts.TestSupport;
using KyyContracts.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KyyContracts.Tests;

public class KyyVideoServiceCollectionExtensionsTests
{
    [Theory]
    [InlineData("", "/v1/result/")]
    [InlineData("base/path", "/base/path/v1/result/")]
    [InlineData("base/path/", "/base/path/v1/result/")]
    public async Task A_base_address_keeps_its_path(string path, string requested)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(VideoAnswer.Of("queued")));
        await using var services = TestServices.For(server, options => options.BaseAddress = new Uri(server.Address, path));

        await services.Client().GetVideoResultAsync(VideoAnswer.Id);

        server.Requests.ShouldHaveSingleItem().ShouldStartWith($"GET {requested}{VideoAnswer.Id} HTTP/1.1");
    }

    [Fact]
    public void The_address_is_the_contracts_unless_set() =>
        new KyyVideoOptions().BaseAddress.ShouldBe(VideoResultContract.Api.Server);

    [Fact]
    public async Task Deadline_and_clock_are_those_of_options_and_services()
    {
        var time = new VirtualTime();
        await using var services = TestServices.With(
            options => options.Deadline = TimeSpan.FromMinutes(7), collection => collection.AddSingleton<TimeProvider>(time));

        var defaults = ((IPollable<VideoTask>)services.Client()).WaitDefaults;

        defaults.Deadline.ShouldBe(TimeSpan.FromMinutes(7));
        defaults.TimeProvider.ShouldBeSameAs(time);
    }

    [Fact]
    public async Task Handlers_of_the_caller_are_in_the_line()
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json(VideoAnswer.Of("queued")));
        var services = new ServiceCollection();
        services.AddKyyVideo(options => (options.ApiKey, options.BaseAddress) = (TestServices.Key, server.Address))
            .ConfigureHttpClient(httpClient => httpClient.DefaultRequestHeaders.Add("X-Mine", "yes"));
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        await provider.Client().GetVideoResultAsync(VideoAnswer.Id);

        server.Requests.ShouldHaveSingleItem().ShouldContain("X-Mine: yes");
    }

    [Fact]
    public void Nothing_is_registered_from_nothing()
    {
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddKyyVideo(null!));
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddKyyVideo(_ => { }));
    }
}
