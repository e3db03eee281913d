using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.Generators.Facts;

/// <summary>Reads the text of a facts file: a key, a tab and an escaped value a line.</summary>
internal static class FactsText
{
    private const string Header = "kyy-facts\t1";

    /// <exception cref="FactsException">The text is no facts file of this version, or a line is malformed.</exception>
    public static FactsTable Read(SourceText text)
    {
        var lines = new Dictionary<string, FactsLine>();
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            if (line.LineNumber == 0)
            {
                if (content != Header)
                {
                    throw new FactsException(0, "the file is not of version 1");
                }
            }
            else if (content.Length > 0)
            {
                var tab = content.IndexOf('\t');
                if (tab <= 0)
                {
                    throw new FactsException(line.LineNumber, "a line must be a key, a tab and a value");
                }

                var key = content.Substring(0, tab);
                if (lines.ContainsKey(key))
                {
                    throw new FactsException(line.LineNumber, $"'{key}' stands twice");
                }

                lines.Add(key, new(line.LineNumber, Unescape(content.Substring(tab + 1), line.LineNumber)));
            }
        }

        return new(lines);
    }

    private static string Unescape(string value, int line)
    {
        if (value.IndexOf('\\') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] != '\\')
            {
                text.Append(value[index]);
                continue;
            }

            index++;
            switch (index < value.Length ? value[index] : '\0')
            {
                case '\\': text.Append('\\'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'u' when index + 4 < value.Length && TryHex(value.Substring(index + 1, 4), out var unit):
                    text.Append(unit);
                    index += 4;
                    break;
                default: throw new FactsException(line, "a backslash must start \\\\, \\n, \\r, \\t or \\uXXXX");
            }
        }

        return text.ToString();
    }

    private static bool TryHex(string digits, out char unit)
    {
        var isHex = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        unit = (char)value;
        return isHex;
    }
}
