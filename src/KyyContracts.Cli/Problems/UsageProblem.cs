using System.CommandLine;
using System.CommandLine.Parsing;

namespace KyyContracts.Cli.Problems;

/// <summary>What is wrong with a command line.</summary>
internal static class UsageProblem
{
    public const string Code = "usage";

    // The library names the root command after the process, and that may be a host of another name.
    private const string RootName = "kyy";

    public static Problem From(ParseResult parsed) => parsed.UnmatchedTokens is [var token, ..]
        // Only what stands before the equals sign: the rest may be a key.
        ? FromStray(token.Split('=')[0], parsed)
        : new Problem(ExitCode.Usage, Code, Message(parsed, parsed.Errors[0]), Help(parsed));

    private static Problem FromStray(string token, ParseResult parsed) => new(
        ExitCode.Usage,
        Code,
        $"'{token}' is nothing that '{CommandPath(parsed.CommandResult)}' takes here.",
        token is "--key" or "--api-key" or "--apikey" ? Settings.KeyRemedy : Help(parsed));

    private static string Message(ParseResult parsed, ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var missing } => $"'{CommandPath(parsed.CommandResult)}' needs <{missing.Name}>.",
        CommandResult { Command: RootCommand } => $"'{RootName}' needs a command.",
        _ => error.Message,
    };

    private static string Help(ParseResult parsed) =>
        $"'{CommandPath(parsed.CommandResult)} --help' shows what there is.";

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : RootName;
}
