using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace KyyContracts;

/// <summary>Makes text of others fit for a message: one line, nothing that drives a terminal, no secret, not long.</summary>
internal static class SafeText
{
    public static string Excerpt(string text, int maxLength, params IReadOnlyCollection<string> secrets)
    {
        // Before and after: a stray control character must not hide a secret that cleaning would put together again.
        var clean = Redact(OneLine(Redact(text, secrets)), secrets);
        if (clean.Length <= maxLength)
        {
            return clean;
        }

        var end = char.IsHighSurrogate(clean[maxLength - 1]) ? maxLength - 1 : maxLength;
        return clean[..end] + "…";
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd();
    }

    private static string Redact(string text, IReadOnlyCollection<string> secrets)
    {
        foreach (var secret in secrets.Where(secret => secret.Length > 0))
        {
            text = text
                .Replace(secret, "[redacted]", StringComparison.OrdinalIgnoreCase)
                .Replace(Uri.EscapeDataString(secret), "[redacted]", StringComparison.OrdinalIgnoreCase)
                .Replace(JavaScriptEncoder.Default.Encode(secret), "[redacted]", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
