using System.Globalization;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Follows <c>$ref</c> within one document.</summary>
internal sealed class References(YamlNode root, DiagnosticBag diagnostics)
{
    private readonly Lazy<IReadOnlyDictionary<string, YamlNode>> _anchors = new(() => Anchors.In(root));

    /// <summary>The node itself or what it refers to; null after a mistake, which is reported.</summary>
    public Resolved? Follow(YamlNode node)
    {
        var layers = new List<YamlNode>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        YamlScalar? name = null;
        while (node is YamlMapping mapping && mapping.Find("$ref") is { } reference)
        {
            layers.Add(mapping);
            var text = (reference as YamlScalar)?.Text ?? string.Empty;
            if (!text.StartsWith('#'))
            {
                diagnostics.Report(SpecRules.ExternalReference, reference.Position, text);
                return null;
            }

            if (!visited.Add(text))
            {
                diagnostics.Report(SpecRules.CyclicReference, reference.Position, text);
                return null;
            }

            if (Find(text[1..]) is not { } target)
            {
                diagnostics.Report(SpecRules.UnresolvedReference, reference.Position, text);
                return null;
            }

            (name, node) = target;
        }

        return new Resolved(node, name, layers);
    }

    private (YamlScalar? Name, YamlNode Node)? Find(string fragment)
    {
        var text = Uri.UnescapeDataString(fragment);
        return text.StartsWith('/') ? Walk(text[1..]) : _anchors.Value.TryGetValue(text, out var anchored) ? (null, anchored) : null;
    }

    private (YamlScalar? Name, YamlNode Node)? Walk(string pointer)
    {
        (YamlScalar? Name, YamlNode Node) current = (null, root);
        foreach (var segment in pointer.Split('/'))
        {
            var key = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            (YamlScalar? Name, YamlNode Node)? next = current.Node switch
            {
                YamlMapping mapping when mapping.Entry(key) is { } entry => (entry.Key, entry.Value),
                YamlSequence list when IndexOf(key) is { } index && index < list.Items.Count => (null, list.Items[index]),
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            current = next.Value;
        }

        return current;
    }

    private static int? IndexOf(string segment) =>
        (segment == "0" || segment.Length is > 0 and < 9 && segment[0] != '0' && segment.All(char.IsAsciiDigit))
            ? int.Parse(segment, CultureInfo.InvariantCulture)
            : null;
}
