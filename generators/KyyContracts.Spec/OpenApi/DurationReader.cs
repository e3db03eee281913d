using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads a duration that is longer than zero.</summary>
internal sealed class DurationReader(NodeReader nodes)
{
    public TimeSpan? Read(YamlNode node, string what)
    {
        if (nodes.Text(node, what) is not { } text)
        {
            return null;
        }

        var duration = IsoDuration.Parse(text);
        if (duration is null)
        {
            nodes.Diagnostics.Report(SpecRules.BadDuration, node.Position, text);
        }
        else if (duration <= TimeSpan.Zero)
        {
            nodes.Diagnostics.Report(SpecRules.DurationNotPositive, node.Position, text);
            return null;
        }

        return duration;
    }
}
