using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads nodes as what they should be, and reports those that are something else.</summary>
internal sealed class NodeReader(DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    public YamlMapping? Mapping(YamlNode node, string what) => As<YamlMapping>(node, what, "a mapping");

    public YamlSequence? Sequence(YamlNode node, string what) => As<YamlSequence>(node, what, "a list");

    public string? Text(YamlNode node, string what) => TextScalar(node, what)?.Text;

    public YamlScalar? TextScalar(YamlNode node, string what)
    {
        if (node is YamlScalar { Type: ScalarKind.Text } text)
        {
            return text;
        }

        diagnostics.Report(SpecRules.WrongKind, node.Position, what, "text", node.Kind);
        return null;
    }

    public bool? Boolean(YamlNode node, string what)
    {
        if (node is YamlScalar { Type: ScalarKind.Boolean, Text: var text })
        {
            return bool.Parse(text);
        }

        diagnostics.Report(SpecRules.WrongKind, node.Position, what, "true or false", node.Kind);
        return null;
    }

    /// <summary>The texts of a list, without those that are something else.</summary>
    public IReadOnlyList<YamlScalar> Texts(YamlNode node, string what, bool orNull = false) =>
        [.. (Sequence(node, what)?.Items ?? []).Where(item => !orNull || item is not YamlScalar { Type: ScalarKind.Null }).Select(item => TextScalar(item, $"Each item of {what}")).OfType<YamlScalar>()];

    public string? OptionalText(YamlMapping parent, string key) =>
        parent.Find(key) is { } node ? Text(node, $"'{key}'") : null;

    public YamlNode? Required(YamlMapping parent, string key, string parentName, SourcePosition position)
    {
        var node = parent.Find(key);
        if (node is null)
        {
            diagnostics.Report(SpecRules.MissingField, position, parentName, key);
        }

        return node;
    }

    public void OnlyKeys(YamlMapping mapping, string what, params string[] known)
    {
        foreach (var (key, _) in mapping.Entries.Where(entry => !known.Contains(entry.Key.Text)))
        {
            diagnostics.Report(SpecRules.UnknownKey, key.Position, key.Text, what, string.Join(", ", known));
        }
    }

    private TNode? As<TNode>(YamlNode node, string what, string expected)
        where TNode : YamlNode
    {
        if (node is not TNode)
        {
            diagnostics.Report(SpecRules.WrongKind, node.Position, what, expected, node.Kind);
        }

        return node as TNode;
    }
}
