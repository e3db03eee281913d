using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Commands;

public class HelpPageTests
{
    [Fact]
    public async Task The_first_page_names_each_command_and_each_exit_code()
    {
        var ran = await new Shell().RunAsync("--help");

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        foreach (var command in new[] { "get", "wait", "download", "mock" })
        {
            ran.Out.ShouldContain($"\n  {command} ");
        }

        foreach (var exitCode in Enum.GetValues<ExitCode>())
        {
            ran.Out.ShouldContain($"{exitCode,5:D}  ");
        }

        ran.Out.ShouldContain(Settings.KeyVariable);
        ran.Out.ShouldContain(Settings.AddressVariable);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("wait")]
    [InlineData("download")]
    [InlineData("mock")]
    public async Task Each_command_has_an_example(string command)
    {
        var ran = await new Shell().RunAsync(command, "--help");

        ran.ExitCode.ShouldBe(ExitCode.Completed);
        ran.Out.ShouldContain($"Examples:{Environment.NewLine}  kyy {command}");
    }
}
