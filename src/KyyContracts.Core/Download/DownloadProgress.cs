namespace KyyContracts;

/// <summary>How a download goes.</summary>
/// <param name="Bytes">The bytes received so far.</param>
/// <param name="TotalBytes">The bytes that the server announced; null where it announced none.</param>
public readonly record struct DownloadProgress(long Bytes, long? TotalBytes);
