using System.Globalization;
using System.Text;

namespace KyyContracts.Spec.Naming;

/// <summary>Makes C# names of a document's names: ASCII letters and digits alone, so that no text becomes code.</summary>
internal static class CSharpName
{
    /// <summary>Pascal case; null where the text has neither a letter nor a digit.</summary>
    public static string? Pascal(string text)
    {
        var words = Words(text);
        if (words.Count == 0)
        {
            return null;
        }

        var name = string.Concat(words.Select(Capitalise));
        return char.IsAsciiDigit(name[0]) ? "N" + name : name;
    }

    /// <summary>Camel case, never a keyword.</summary>
    public static string? Camel(string text)
    {
        if (Pascal(text) is not { } pascal)
        {
            return null;
        }

        var upper = pascal.TakeWhile(char.IsAsciiLetterUpper).Count();
        var lowered = upper == pascal.Length ? upper : Math.Max(1, upper - 1);
        var camel = pascal[..lowered].ToLowerInvariant() + pascal[lowered..];
        return ReservedNames.Keywords.Contains(camel) ? camel + "Value" : camel;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                word.Append((char)rune.Value);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(CultureInfo.InvariantCulture, $"u{rune.Value:x4}");
            }
            else
            {
                Flush();
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>A word in upper case alone is a plain word; any other keeps the humps that it has.</summary>
    private static string Capitalise(string word) => word.Any(char.IsAsciiLetterLower)
        ? char.ToUpperInvariant(word[0]) + word[1..]
        : word[..1] + word[1..].ToLowerInvariant();
}
