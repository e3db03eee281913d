using System.Globalization;
using System.Text;

namespace KyyContracts.Cli.Output;

/// <summary>
/// Makes text from outside fit to print: the key is never shown, and what would steer a terminal or turn the order of
/// letters around is shown as an escape.
/// </summary>
/// <param name="secret">The key that is in use; null where none is.</param>
internal sealed class TextGuard(string? secret)
{
    // Longer than any message that helps, shorter than what pushes a screen away.
    private const int LongestText = 1000;

    public string Show(string text)
    {
        var hidden = Hide(text);
        var shown = new StringBuilder();
        for (var index = 0; index < hidden.Length; index++)
        {
            if (shown.Length >= LongestText)
            {
                return shown.Append('…').ToString();
            }

            if (char.IsSurrogatePair(hidden, index))
            {
                shown.Append(hidden, index++, 2);
            }
            else
            {
                Append(shown, hidden[index]);
            }
        }

        return shown.ToString();
    }

    /// <summary>Takes out the key alone, for output whose format escapes by itself.</summary>
    public string Hide(string text) =>
        string.IsNullOrWhiteSpace(secret) ? text : text.Replace(secret, "[key]", StringComparison.Ordinal);

    private static void Append(StringBuilder shown, char letter)
    {
        if (IsPlain(letter))
        {
            shown.Append(letter);
        }
        else
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }
    }

    private static bool IsPlain(char letter) => char.GetUnicodeCategory(letter) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
