using System;
using System.Linq;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Tells keys from texts that only stand where a key will be.</summary>
internal static class KeyText
{
    private const int MinLength = 20;
    private const double MinBitsPerCharacter = 3;
    private const string Bearer = "Bearer ";

    private static readonly string[] Placeholders =
    [
        "your", "placeholder", "example", "sample", "test", "dummy", "fake", "mock", "demo", "xxx", "changeme", "change-me", "change_me", "replace", "insert",
        "todo", "redacted", "invalid", "secret-here", "api-key", "api_key", "apikey", "my-", "my_", "...", "12345", "abcde",
    ];

    /// <summary>Whether the text can hardly be anything but a key.</summary>
    public static bool IsKey(string text)
    {
        var key = text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? text.Substring(Bearer.Length) : text;
        return key.Length >= MinLength
            && key.All(IsOfKey)
            && key.Any(IsLetter)
            && key.Any(IsDigit)
            && key[0] != '/'
            && key.IndexOf("//", StringComparison.Ordinal) < 0
            && !Placeholders.Any(word => key.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            && BitsPerCharacter(key) >= MinBitsPerCharacter;
    }

    /// <summary>Shannon's entropy of the text's characters.</summary>
    private static double BitsPerCharacter(string text) => text.GroupBy(character => character)
        .Select(group => (double)group.Count() / text.Length)
        .Sum(share => -share * Math.Log(share, 2));

    private static bool IsOfKey(char character) => IsLetter(character) || IsDigit(character) || "-_.~+/=:".IndexOf(character) >= 0;

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
