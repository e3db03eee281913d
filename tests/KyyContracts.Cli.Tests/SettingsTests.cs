using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests;

public class SettingsTests
{
    [Theory]
    [InlineData("get", null)]
    [InlineData("wait", "")]
    [InlineData("wait", "  ")]
    public async Task A_missing_key_says_how_to_set_it(string command, string? key)
    {
        var shell = key is null ? new Shell() : new Shell().With(Settings.KeyVariable, key);

        var ran = await shell.RunAsync(command, TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Authentication);
        ran.Error.ShouldContain($"export {Settings.KeyVariable}=");
    }

    [Theory]
    [InlineData("sk-0123456789\u0001")]
    [InlineData("sk-0123456789 abc")]
    [InlineData("sk-0123456789é")]
    public async Task A_key_that_cannot_be_sent_is_refused_and_not_shown(string key)
    {
        var ran = await new Shell().With(Settings.KeyVariable, key).RunAsync("get", TestTask.Id, "--json");

        ran.ExitCode.ShouldBe(ExitCode.Authentication);
        ran.All.ShouldNotContain("sk-0123456789");
    }

    [Fact]
    public async Task The_end_of_a_line_is_not_part_of_a_key()
    {
        await using var server = TestTask.Server();
        server.Completed();

        var ran = await Shell.For(server, server.ApiKey + "\r\n").RunAsync("get", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Completed);
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("http://videos.example.com/")]
    [InlineData("https://user:password@videos.example.com/")]
    [InlineData("https://videos.example.com/?token=1")]
    [InlineData("")]
    public async Task An_address_that_cannot_be_used_names_the_option(string address)
    {
        var ran = await new Shell().With(Settings.KeyVariable, "key").RunAsync("get", TestTask.Id, "--base-url", address);

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain("--base-url");
        ran.Error.ShouldNotContain("password");
    }

    [Fact]
    public async Task An_address_that_cannot_be_used_names_the_variable()
    {
        var ran = await new Shell()
            .With(Settings.KeyVariable, "key")
            .With(Settings.AddressVariable, "http://videos.example.com/")
            .RunAsync("get", TestTask.Id);

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain(Settings.AddressVariable);
    }

    [Fact]
    public async Task The_option_comes_before_the_variable()
    {
        await using var server = TestTask.Server();
        server.Completed();

        var ran = await Shell.For(server)
            .With(Settings.AddressVariable, "http://127.0.0.1:9/")
            .RunAsync("get", TestTask.Id, "--base-url", server.BaseAddress.AbsoluteUri);

        ran.ExitCode.ShouldBe(ExitCode.Completed);
    }
}
