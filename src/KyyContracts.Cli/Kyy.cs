using System.CommandLine;
using System.CommandLine.Invocation;
using KyyContracts.Cli.Commands;
using KyyContracts.Cli.Output;
using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli;

/// <summary>The command line, apart from the process that it runs in.</summary>
internal static class Kyy
{
    /// <summary>Runs one command line and gives the exit code.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, KyyHost host, CancellationToken cancellationToken)
    {
        var parsed = KyyRootCommand.Create(host).Parse(
            arguments,
            // An argument that starts with @ is an argument, not a file to read more of them from.
            new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isJson = arguments.Contains(CommonOptions.JsonName);
        if (parsed.Action is ParseErrorAction)
        {
            return Finish(host, isJson, UsageProblem.From(parsed));
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = host.Out,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last stop before a stack trace.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Finish(host, isJson, ExceptionProblem.Unexpected(error));
        }
    }

    private static int Finish(KyyHost host, bool isJson, Problem problem) =>
        Reporters.Create(host, isJson).Finish(new Report { Problem = problem });
}
