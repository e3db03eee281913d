using System.Text;
using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Yaml;

/// <summary>Reads a file's text, or says why it is none.</summary>
internal static class YamlBytes
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string ReadText(string path)
    {
        try
        {
            return Decode(ReadAtMost(path, YamlLimits.Bytes + 1));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SpecFailureException(SpecRules.Unreadable, SourcePosition.Start, failure.Message);
        }
    }

    private static byte[] ReadAtMost(string path, int limit)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var buffer = new byte[limit];
        var length = stream.ReadAtLeast(buffer, limit, throwOnEndOfStream: false);
        return buffer[..length];
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes.Length > YamlLimits.Bytes)
        {
            throw new SpecFailureException(SpecRules.TooLarge, SourcePosition.Start, $"{YamlLimits.Bytes}");
        }

        var content = bytes.AsSpan();
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            throw new SpecFailureException(SpecRules.NotUtf8, SourcePosition.Start);
        }
    }
}
