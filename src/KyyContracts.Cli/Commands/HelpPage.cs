using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KyyContracts.Cli.Commands;

/// <summary>The usual help, then what else one needs to know: examples, environment, exit codes.</summary>
internal sealed class HelpPage(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is KyyCommand command)
        {
            Write(output, "Examples:", command.Examples);
        }
        else
        {
            Write(output, "Environment:", Environment);
            Write(output, "Exit codes:", ExitCodes);
        }

        return result;
    }

    private static readonly IReadOnlyList<string> Environment =
    [
        $"{Settings.KeyVariable}   the API key. It is not an option, since options show in the list of processes",
        $"{Settings.AddressVariable}  the service's address; --base-url comes first",
    ];

    private static readonly IReadOnlyList<string> ExitCodes =
    [
        $"{ExitCode.Completed,3:D}  completed; for get: answered",
        $"{ExitCode.Usage,3:D}  wrong usage, or the file cannot be written",
        $"{ExitCode.TaskFailed,3:D}  the task failed",
        $"{ExitCode.NotReady,3:D}  the deadline came first, or there is nothing to download yet",
        $"{ExitCode.Authentication,3:D}  no API key, or the service refused it",
        $"{ExitCode.NotFound,3:D}  the task is not known, or the link to its video has expired",
        $"{ExitCode.RateLimited,3:D}  the service kept asking to slow down",
        $"{ExitCode.ContractViolation,3:D}  the service answered with something that its contract excludes",
        $"{ExitCode.Unavailable,3:D}  the network or the service failed",
        $"{ExitCode.Interrupted,3:D}  interrupted; the task itself goes on",
    ];

    private static void Write(TextWriter output, string title, IEnumerable<string> lines)
    {
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }
}
