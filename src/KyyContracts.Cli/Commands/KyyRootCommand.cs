using System.CommandLine;
using System.CommandLine.Help;

namespace KyyContracts.Cli.Commands;

/// <summary>All commands of <c>kyy</c>.</summary>
internal static class KyyRootCommand
{
    public static RootCommand Create(KyyHost host)
    {
        var root = new RootCommand(
            $"Follows the tasks of {VideoResultContract.Api.Title}: asks how a task is doing, waits for its video as " +
            "politely as the service wishes, and saves the video.")
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
