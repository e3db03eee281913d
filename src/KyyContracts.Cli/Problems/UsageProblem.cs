using System.CommandLine;
using System.CommandLine.Parsing;

namespace KyyContracts.Cli.Problems;

/// <summary>What is wrong with a command line.</summary>
internal static class UsageProblem
{
    public static Problem From(ParseResult parsed) => new(
        ExitCode.Usage, "usage", parsed.Errors[0].Message, Remedy(parsed));

    private static string Remedy(ParseResult parsed) =>
        parsed.UnmatchedTokens.Any(token => token is "--key" or "--api-key" or "--apikey")
            ? Settings.KeyRemedy
            : $"'{CommandPath(parsed.CommandResult)} --help' shows what there is.";

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : result.Command.Name;
}
