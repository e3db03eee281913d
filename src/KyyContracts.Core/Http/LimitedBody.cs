namespace KyyContracts;

/// <summary>Reads bodies up to a limit, so that no service can fill the memory of its client.</summary>
internal static class LimitedBody
{
    /// <summary>The longest body that is read, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the body; of a longer one than <see cref="MaxBytes"/>, its beginning.</summary>
    public static async Task<(ReadOnlyMemory<byte> Bytes, bool IsTooLong)> ReadAsync(
        HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new MemoryStream();
            var buffer = new byte[16 * 1024];
            while (body.Length <= MaxBytes)
            {
                var count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    return (body.ToArray(), false);
                }

                body.Write(buffer, 0, count);
            }

            return (body.ToArray(), true);
        }
    }
}
