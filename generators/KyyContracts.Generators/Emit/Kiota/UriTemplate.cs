using System.Globalization;
using System.Linq;
using System.Text;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes names as RFC 6570 has them: letters, digits and underscores, everything else percent-encoded.</summary>
internal static class UriTemplate
{
    public const string Base = "{+baseurl}";

    public static string Variable(string parameter)
    {
        var name = new StringBuilder(parameter.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(parameter))
        {
            _ = unit is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_'
                ? name.Append((char)unit)
                : name.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    /// <summary>The template of a place, with the query of its operation.</summary>
    public static string Of(RequestNode node) => node.Request?.QueryParameters is { Count: > 0 } query
        ? $"{node.Template}{{?{string.Join(",", query.Select(parameter => $"{Variable(parameter.WireName)}*"))}}}"
        : node.Template;

    /// <summary>A segment of a path with its parameters as variables.</summary>
    public static string Segment(SegmentStep step)
    {
        var text = step.Text;
        foreach (var parameter in step.Parameters)
        {
            text = text.Replace($"{{{parameter.WireName}}}", $"{{{Variable(parameter.WireName)}}}");
        }

        return text;
    }
}
