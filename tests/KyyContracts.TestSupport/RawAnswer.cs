using System.Text;

namespace KyyContracts.TestSupport;

/// <summary>The bytes that a <see cref="LoopbackServer"/> sends before it closes the connection.</summary>
public sealed record RawAnswer(byte[] Bytes)
{
    /// <summary>Whether the connection is left open, and silent, after the bytes.</summary>
    public bool Stalls { get; init; }

    /// <summary>A connection that closes without an answer.</summary>
    public static RawAnswer Nothing { get; } = new([]);

    public static RawAnswer Json(string body, params string[] headers) => Of(200, body, "application/json", headers);

    public static RawAnswer Of(int status, string body, string? contentType, params string[] headers) =>
        Of(status, Encoding.UTF8.GetBytes(body), contentType, headers);

    public static RawAnswer Of(int status, byte[] body, string? contentType, params string[] headers) =>
        new([.. Head(status, body.Length, contentType, headers), .. body]);

    /// <summary>The same answer, broken off so many bytes before its end.</summary>
    public RawAnswer WithoutLast(int bytes) => this with { Bytes = Bytes[..^bytes] };

    private static byte[] Head(int status, int length, string? contentType, string[] headers)
    {
        string?[] lines =
        [
            $"HTTP/1.1 {status} Status", $"Content-Length: {length}", "Connection: close",
            contentType is null ? null : $"Content-Type: {contentType}", .. headers,
        ];
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines.OfType<string>()) + "\r\n\r\n");
    }
}
