using KyyContracts.Cli.Tests.Support;

namespace KyyContracts.Cli.Tests.Problems;

public class UsageProblemTests
{
    [Theory]
    [InlineData("kyy --help")]
    [InlineData("kyy --help", "wiat", "x")]
    [InlineData("kyy wait --help", "wait")]
    [InlineData("kyy get --help", "get", "one", "two")]
    [InlineData("kyy get --help", "get", "..")]
    [InlineData("kyy wait --help", "wait", "x", "--deadline", "5")]
    [InlineData("kyy wait --help", "wait", "x", "--mock", "--base-url", "https://host/")]
    public async Task Each_usage_error_names_the_help_that_fits(string help, params string[] arguments)
    {
        var ran = await new Shell().RunAsync(arguments);

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain($"'{help}'");
        ran.Out.ShouldBeEmpty();
        ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("'kyy wait' needs <id>.", "wait")]
    [InlineData("'kyy download' needs <file>.", "download", "x")]
    [InlineData("'kyy' needs a command.")]
    [InlineData("'wiat'", "wiat", "x")]
    [InlineData("'two'", "get", "one", "two")]
    [InlineData("--deadline", "wait", "x", "--deadline")]
    public async Task Each_usage_error_names_what_is_wrong(string wrong, params string[] arguments)
    {
        var ran = await new Shell().RunAsync(arguments);

        ran.Error.ShouldContain(wrong);
    }

    [Theory]
    [InlineData("--key", "sk-0123456789")]
    [InlineData("--api-key=sk-0123456789")]
    public async Task A_key_on_the_command_line_is_refused_and_not_repeated(params string[] key)
    {
        var ran = await new Shell().RunAsync(["get", "x", .. key]);

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain(Settings.KeyVariable);
        ran.All.ShouldNotContain("sk-0123456789");
    }

    [Fact]
    public async Task Json_of_a_usage_error_is_a_document_as_well()
    {
        var ran = await new Shell().RunAsync("wait", "--json");

        ran.ExitCode.ShouldBe(ExitCode.Usage);
        ran.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("usage");
    }

    [Fact]
    public async Task An_argument_never_names_a_file_to_read_arguments_from()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("arguments"), "x --mock");

        var ran = await new Shell().RunAsync("get", $"@{folder.File("arguments")}");

        ran.ExitCode.ShouldBe(ExitCode.Authentication);
    }
}
