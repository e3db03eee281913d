using System.CommandLine;
using System.CommandLine.Help;

namespace KyyContracts.Cli.Commands;

/// <summary>All commands of <c>kyy</c>.</summary>
internal static class KyyRootCommand
{
    public static RootCommand Create(KyyHost host)
    {
        var root = new RootCommand(
            $"{VideoResultContract.Api.Title}, from the command line: ask how a task is doing, wait for its video at " +
            "the pace that the service asks for, and save it.")
        {
            GetCommand.Create(host),
            WaitCommand.Create(host),
            DownloadCommand.Create(host),
            MockCommand.Create(host),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpPage((HelpAction)help.Action!);
        return root;
    }
}
