using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Follows <c>$ref</c> within one document.</summary>
internal sealed class References(YamlNode root, DiagnosticBag diagnostics)
{
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
            if (!text.StartsWith("#/", StringComparison.Ordinal))
            {
                diagnostics.Report(SpecRules.ExternalReference, reference.Position, text);
                return null;
            }

            if (!visited.Add(text))
            {
                diagnostics.Report(SpecRules.CyclicReference, reference.Position, text);
                return null;
            }

            if (Walk(text) is not { } target)
            {
                diagnostics.Report(SpecRules.UnresolvedReference, reference.Position, text);
                return null;
            }

            (name, node) = target;
        }

        return new Resolved(node, name, layers);
    }

    private YamlEntry? Walk(string pointer)
    {
        YamlEntry? entry = null;
        var current = root;
        foreach (var segment in pointer[2..].Split('/'))
        {
            var key = Uri.UnescapeDataString(segment)
                .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            entry = (current as YamlMapping)?.Entry(key);
            if (entry is null)
            {
                return null;
            }

            current = entry.Value;
        }

        return entry;
    }
}
