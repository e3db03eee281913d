using System.Text;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes names as RFC 6570 has them: letters, digits and underscores, everything else percent-encoded.</summary>
internal static class UriTemplate
{
    public const string Base = "{+baseurl}";

    public static string Variable(string parameter)
    {
        var name = new StringBuilder(parameter.Length);
        foreach (var unit in parameter)
        {
            _ = unit switch
            {
                '-' => name.Append("%2D"),
                '.' => name.Append("%2E"),
                '~' => name.Append("%7E"),
                _ => name.Append(unit),
            };
        }

        return name.ToString();
    }

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
