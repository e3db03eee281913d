using System.Text;

namespace KyyContracts;

/// <summary>A file that is there in full or not at all: it is written under another name beside its own, then moved.</summary>
internal sealed class TargetFile : IDisposable
{
    private const int LongestName = 255;
    private readonly string _temporaryPath;

    private TargetFile(string path, string temporaryPath)
    {
        Path = path;
        _temporaryPath = temporaryPath;
        Stream = new FileStream(temporaryPath, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
        });
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>What is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Opens the file for writing, or says what is wrong with its path.</summary>
    public static TargetFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var fullPath = System.IO.Path.GetFullPath(path);
        var name = System.IO.Path.GetFileName(fullPath);
        if (name.Length == 0 || Directory.Exists(fullPath))
        {
            throw new ArgumentException($"'{path}' is a folder: name a file in it.", nameof(path));
        }

        if (name.AsSpan().IndexOfAny(System.IO.Path.GetInvalidFileNameChars()) >= 0 || Length(name) > LongestName)
        {
            throw new ArgumentException($"'{path}' cannot be the name of a file.", nameof(path));
        }

        var folder = System.IO.Path.GetDirectoryName(fullPath)!;
        return Directory.Exists(folder)
            ? new TargetFile(fullPath, System.IO.Path.Combine(folder, $".{System.IO.Path.GetRandomFileName()}.part"))
            : throw new DirectoryNotFoundException($"The folder '{folder}' does not exist: create it first.");
    }

    /// <summary>Puts what was written in the file's place.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_temporaryPath, Path, overwrite: true);
    }

    /// <summary>Removes what was written and not committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporaryPath);
    }

    private static int Length(string name) => OperatingSystem.IsWindows() ? name.Length : Encoding.UTF8.GetByteCount(name);
}
