namespace KyyContracts.Testing.Video;

/// <summary>Where the files are: beside the API, not below it.</summary>
/// <param name="root">The server's address without a path.</param>
internal sealed class VideoAddress(Uri root)
{
    private const string Folder = "/videos/";
    private const string Extension = ".mp4";

    public Uri For(string id) => new(root, Folder + id + Extension);

    /// <summary>The id in the path of a file; null for any other path.</summary>
    public static string? IdIn(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal)
        && path.Length > Folder.Length + Extension.Length
            ? path[Folder.Length..^Extension.Length]
            : null;
}
