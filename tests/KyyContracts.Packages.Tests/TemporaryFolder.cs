namespace KyyContracts.Packages.Tests;

/// <summary>A folder of its own, gone after use.</summary>
internal sealed class TemporaryFolder(string prefix = "kyy-packages-") : IDisposable
{
    private static readonly string[] BuildOutputs = ["bin", "obj", ".git", "TestResults"];

    public string Path { get; } = Directory.CreateTempSubdirectory(prefix).FullName;

    public string Sub(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    /// <summary>Copies a file or folder of the repository, without what a build leaves behind.</summary>
    public void Copy(string name)
    {
        var source = System.IO.Path.Combine(BuildSettings.RepositoryRoot, name);
        var files = File.Exists(source) ? [source] : FilesIn(new DirectoryInfo(source));
        foreach (var file in files)
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(BuildSettings.RepositoryRoot, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static IEnumerable<string> FilesIn(DirectoryInfo folder) => folder.EnumerateFiles().Select(file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(sub => !BuildOutputs.Contains(sub.Name)).SelectMany(FilesIn));
}
