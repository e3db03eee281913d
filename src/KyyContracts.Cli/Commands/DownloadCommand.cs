using System.CommandLine;
using KyyContracts.Cli.Output;
using KyyContracts.Cli.Problems;
using KyyContracts.Cli.Service;

namespace KyyContracts.Cli.Commands;

/// <summary><c>kyy download</c></summary>
internal static class DownloadCommand
{
    public static Command Create(KyyHost host)
    {
        var file = new Argument<string>("file") { Description = "Where to save the video. A file that is there is replaced." };
        var command = new TaskCommand(host, new KyyCommand(
            "download",
            "Save the video of a task that has completed.",
            $"kyy download {SampleId.Text} clip.mp4"));
        command.Command.Add(file);
        command.Does(
            async (parsed, session, cancellationToken) =>
            {
                var path = TargetFile.Check(parsed.GetRequiredValue(file), "file");
                var task = await session.AskAsync(cancellationToken).ConfigureAwait(false);
                var snapshot = session.Client.Describe(task);
                return snapshot.Kind switch
                {
                    TaskStateKind.Failure => session.Report(TaskProblem.Failed(snapshot)),
                    TaskStateKind.Success => session.Report(
                        file: await session.DownloadAsync(task, path, cancellationToken).ConfigureAwait(false)),
                    _ => session.Report(TaskProblem.NotReady(snapshot) with
                    {
                        Remedy = $"To wait for it: {WaitCommand.Line(session.Id, path)}",
                    }),
                };
            },
            resume: parsed => Line(parsed.GetRequiredValue(command.Id), parsed.GetRequiredValue(file)),
            EmbeddedMock.Complete);
        return command.Command;
    }

    public static string Line(string id, string file) => $"kyy download {ShellText.Quote(id)} {ShellText.Quote(file)}";
}
