using System.CommandLine;
using KyyContracts.Cli.Output;

namespace KyyContracts.Cli.Commands;

/// <summary><c>kyy get</c></summary>
internal static class GetCommand
{
    public static Command Create(KyyHost host)
    {
        var example = SampleId.Text;
        var command = new TaskCommand(host, new KyyCommand(
            "get",
            "Ask once how a task is doing.",
            $"kyy get {example}",
            $"kyy get {example} --json"));
        command.Does(
            async (_, session, cancellationToken) =>
            {
                await session.AskAsync(cancellationToken).ConfigureAwait(false);
                return session.Report();
            },
            resume: parsed => $"kyy get {ShellText.Quote(parsed.GetRequiredValue(command.Id))}");
        return command.Command;
    }
}
