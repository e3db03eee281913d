using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>The nodes that a plain fragment like <c>#task</c> names: those with that <c>$anchor</c>, the first of several.</summary>
internal static class Anchors
{
    public static IReadOnlyDictionary<string, YamlNode> In(YamlNode root)
    {
        var anchors = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var seen = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<YamlNode>([root]);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (node is YamlMapping mapping && mapping.Find("$anchor") is YamlScalar { Type: ScalarKind.Text, Text: var name })
            {
                anchors.TryAdd(name, node);
            }

            foreach (var child in Children(node).Reverse())
            {
                open.Push(child);
            }
        }

        return anchors;
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => entry.Value),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };
}
