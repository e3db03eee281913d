using System.Globalization;
using System.Text;

namespace KyyContracts.Spec.Diagnostics;

/// <summary>Text from outside, made fit for one line of a terminal or a build log.</summary>
internal static class PrintableText
{
    private const int MaxLength = 240;

    public static string Of(string text)
    {
        var printable = new StringBuilder();
        foreach (var character in text)
        {
            if (printable.Length >= MaxLength)
            {
                return printable.Append("...").ToString();
            }

            if (IsPrintable(character))
            {
                printable.Append(character);
            }
            else
            {
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
        }

        return printable.ToString();
    }

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
