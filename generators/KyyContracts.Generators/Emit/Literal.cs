using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace KyyContracts.Generators.Emit;

/// <summary>Writes values as C# literals. Every text of a contract passes here, so none can end its literal.</summary>
internal static class Literal
{
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
            {
                literal.Append('\\').Append(unit);
            }
            else if (unit is >= ' ' and <= '~')
            {
                literal.Append(unit);
            }
            else
            {
                literal.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    public static string Of(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Of))}]";

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(double value) => $"{value.ToString("R", CultureInfo.InvariantCulture)}D";

    public static string Seconds(double value) => $"global::System.TimeSpan.FromSeconds({Of(value)})";
}
