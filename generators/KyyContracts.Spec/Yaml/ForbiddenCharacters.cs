using System.Globalization;
using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Yaml;

/// <summary>Characters that no document has a use for, and that can make it read otherwise than it looks.</summary>
internal static class ForbiddenCharacters
{
    public static void CheckDocument(string text)
    {
        var line = 1;
        var lineStart = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsForbidden(text, index))
            {
                Fail(text[index], new SourcePosition(line, index - lineStart + 1));
            }

            if (text[index] == '\n')
            {
                line++;
                lineStart = index + 1;
            }
        }
    }

    /// <summary>The same for a value, in which an escape may have made such a character.</summary>
    public static void CheckValue(string value, SourcePosition position)
    {
        for (var index = 0; index < value.Length; index++)
        {
            if (IsForbidden(value, index))
            {
                Fail(value[index], position);
            }
        }
    }

    private static void Fail(char character, SourcePosition position) => throw new SpecFailureException(
        SpecRules.ForbiddenCharacter, position, string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"));

    private static bool IsForbidden(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' => false,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        var character when char.IsHighSurrogate(character) => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        var character when char.IsLowSurrogate(character) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        var character => char.IsControl(character),
    };
}
