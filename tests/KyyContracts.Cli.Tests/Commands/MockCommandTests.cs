using System.Net;
using System.Net.Http.Headers;
using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Commands;

public class MockCommandTests
{
    [Fact]
    public async Task It_says_how_to_use_it_and_ends_cleanly()
    {
        var ran = await new Shell { InterruptAt = "Ctrl-C ends it." }.RunAsync("mock", "--key", "it's-a-key");

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        ran.Out.ShouldStartWith("Ready at http://127.0.0.1:");
        ran.Out.ShouldContain("it's-a-key");
        ran.Out.ShouldContain($"{Settings.KeyVariable}='it'\\''s-a-key' {Settings.AddressVariable}=http://127.0.0.1:");
        ran.Out.ShouldContain($"kyy wait {TestTask.Id}");
        ran.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_says_which_tasks_exist()
    {
        var id = TestTask.Id[..^1] + (TestTask.Id[^1] == '0' ? '1' : '0');

        var ran = await new Shell { InterruptAt = "Ctrl-C ends it." }.RunAsync("mock", "--named-only", "--task", id);

        ran.Out.ShouldContain("Only tasks that were named exist.");
        ran.Out.ShouldContain($"kyy wait {id}");
    }

    [Fact]
    public Task It_answers_at_the_address_and_with_the_key_that_it_names() => RunningMock.WithAsync(async mock =>
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", mock.Key);

        using var response = await client.GetAsync(mock.AddressOf(TestTask.Id));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    });

    [Fact]
    public async Task A_port_in_use_is_a_usage_error()
    {
        await using var server = TestTask.Server();

        var ran = await new Shell().RunAsync("mock", "--port", $"{server.BaseAddress.Port}");

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain($"{server.BaseAddress.Port}");
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "http")]
    [InlineData("--time-scale", "0")]
    [InlineData("--time-scale", "NaN")]
    [InlineData("--time-scale", "1e999")]
    [InlineData("--seed", "1.5")]
    [InlineData("--key", "two words")]
    public async Task An_option_that_does_not_fit_is_named(string option, string value)
    {
        var ran = await new Shell().RunAsync("mock", option, value);

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain(option);
        ran.Out.ShouldBeEmpty();
    }
}
