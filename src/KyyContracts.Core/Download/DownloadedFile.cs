namespace KyyContracts;

/// <summary>A result that has been saved.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="MediaType">What the server says it is, such as <c>video/mp4</c>; null where it says nothing.</param>
public sealed record DownloadedFile(string Path, long Bytes, string? MediaType);
