using KyyContracts.Spec.Diagnostics;
using YamlDotNet.Core;

namespace KyyContracts.Spec.Yaml;

/// <summary>Counts depth and nodes, an alias as often as it is used.</summary>
internal sealed class YamlBudget
{
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private long _nodes;
    private int _deepest;

    public Usage Enter(int depth, SourcePosition position)
    {
        var usage = new Usage(_nodes, _deepest, depth);
        Spend(1, depth, position);
        _deepest = depth;
        return usage;
    }

    public void Leave(Usage entered, AnchorName anchor, YamlNode node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = new Anchored(node, _nodes - entered.Nodes, _deepest - entered.Depth);
        }

        _deepest = Math.Max(_deepest, entered.Deepest);
    }

    public YamlNode Expand(string anchor, int depth, SourcePosition position)
    {
        if (!_anchors.TryGetValue(anchor, out var anchored))
        {
            throw new SpecFailureException(SpecRules.UnknownAlias, position, anchor);
        }

        Spend(anchored.Nodes, depth + anchored.Height, position);
        _deepest = Math.Max(_deepest, depth + anchored.Height);
        return anchored.Node;
    }

    private void Spend(long nodes, int depth, SourcePosition position)
    {
        _nodes += nodes;
        if (depth > YamlLimits.Depth)
        {
            throw new SpecFailureException(SpecRules.TooDeep, position, $"{YamlLimits.Depth}");
        }

        if (_nodes > YamlLimits.Nodes)
        {
            throw new SpecFailureException(SpecRules.TooManyNodes, position, $"{YamlLimits.Nodes}");
        }
    }

    public readonly record struct Usage(long Nodes, int Deepest, int Depth);

    private sealed record Anchored(YamlNode Node, long Nodes, int Height);
}
