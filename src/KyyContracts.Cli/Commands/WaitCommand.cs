using System.CommandLine;
using KyyContracts.Cli.Output;

namespace KyyContracts.Cli.Commands;

/// <summary><c>kyy wait</c></summary>
internal static class WaitCommand
{
    public static Command Create(KyyHost host)
    {
        var download = new Option<string?>("--download")
        {
            Description = "Save the video here once it is there. A file that is there already is replaced.",
            HelpName = "file",
        };
        var deadline = DeadlineOption.Create();
        var command = new TaskCommand(host, new KyyCommand(
            "wait",
            "Wait until a task is over, polling as the service asks.",
            $"kyy wait {SampleId.Text} --download clip.mp4",
            $"kyy wait {SampleId.Text} --deadline 10m --json",
            $"kyy wait {SampleId.Text} --mock --download clip.mp4"));
        command.Command.Add(download);
        command.Command.Add(deadline);
        command.Does(
            async (parsed, session, cancellationToken) =>
            {
                var path = parsed.GetValue(download) is { } text ? TargetFile.Check(text, "--download") : null;
                var task = await session.WaitAsync(parsed.GetValue(deadline), cancellationToken).ConfigureAwait(false);
                return session.Report(file: path is null
                    ? null
                    : await session.DownloadAsync(task, path, cancellationToken).ConfigureAwait(false));
            },
            resume: parsed => Line(parsed.GetRequiredValue(command.Id), parsed.GetValue(download)));
        return command.Command;
    }

    public static string Line(string id, string? file) =>
        $"kyy wait {ShellText.Quote(id)}{(file is null ? "" : $" --download {ShellText.Quote(file)}")}";
}
