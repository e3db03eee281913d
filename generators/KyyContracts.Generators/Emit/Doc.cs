using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes XML documentation. Every prose of a contract passes here, so none can end its comment.</summary>
internal static class Doc
{
    public static void Summary(SourceWriter writer, params string?[] texts)
    {
        var lines = texts.OfType<string>().SelectMany(Lines).ToList();
        if (lines.Count == 1)
        {
            writer.Line($"/// <summary>{lines[0]}</summary>");
            return;
        }

        writer.Line("/// <summary>");
        foreach (var line in lines)
        {
            writer.Line($"/// {line}");
        }

        writer.Line("/// </summary>");
    }

    public static void Parameter(SourceWriter writer, string name, string text) =>
        writer.Line($"/// <param name=\"{name}\">{Inline(text)}</param>");

    /// <summary>The text in one line, fit to stand within an element.</summary>
    public static string Inline(string text) => string.Join(" ", Lines(text));

    private static IEnumerable<string> Lines(string text) => Escape(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => escaped.Append('\n'),
                < ' ' or '\ufffe' or '\uffff' => escaped.Append(' '),
                _ when char.IsSurrogate(unit) => escaped.Append('\ufffd'),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
