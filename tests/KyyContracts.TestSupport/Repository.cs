namespace KyyContracts.TestSupport;

/// <summary>The working tree that the tests were built from.</summary>
public static class Repository
{
    private static readonly string[] BuildOutputs = ["bin", "obj", "TestResults"];

    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Copies files and folders of the repository, without what builds left there, to the same places below another folder.</summary>
    public static void CopyTo(string target, params string[] parts)
    {
        foreach (var part in parts)
        {
            var source = PathTo(part);
            if (File.Exists(source))
            {
                CopyFile(source, Path.Combine(target, part));
            }
            else
            {
                CopyFolder(source, Path.Combine(target, part));
            }
        }
    }

    private static void CopyFolder(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source))
        {
            CopyFile(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            if (!BuildOutputs.Contains(Path.GetFileName(folder)))
            {
                CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
            }
        }
    }

    private static void CopyFile(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(source, target);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KyyContracts.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds KyyContracts.sln.");
    }
}
