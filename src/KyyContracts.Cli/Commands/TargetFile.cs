using KyyContracts.Cli.Problems;

namespace KyyContracts.Cli.Commands;

/// <summary>The file that a video goes to: what is wrong with it should not come out only after the wait.</summary>
internal static class TargetFile
{
    public static string Check(string path, string argument)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0'))
        {
            throw ProblemException.Usage($"The name given as {argument} cannot be a file.");
        }

        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            throw ProblemException.Usage($"'{path}' is a folder.", $"Give a file as {argument}, such as clip.mp4.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is null || Directory.Exists(folder)
            ? path
            : throw ProblemException.Usage($"The folder '{folder}' does not exist.", "Create it first.");
    }
}
