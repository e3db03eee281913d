using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Yaml;

/// <summary>A node of a YAML document; an aliased node is one object in several places.</summary>
internal abstract class YamlNode(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    /// <summary>What the node is, for a message.</summary>
    public abstract string Kind { get; }
}

internal sealed class YamlScalar(SourcePosition position, string text, bool isPlain) : YamlNode(position)
{
    public string Text { get; } = text;

    public ScalarKind Type { get; } = isPlain ? CoreSchema.KindOf(text) : ScalarKind.Text;

    public override string Kind => Type switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Boolean => "a boolean",
        ScalarKind.Number => "a number",
        _ => "text",
    };
}

internal sealed class YamlSequence(SourcePosition position, IReadOnlyList<YamlNode> items) : YamlNode(position)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Kind => "a list";
}

internal sealed class YamlMapping(SourcePosition position, IReadOnlyList<YamlEntry> entries) : YamlNode(position)
{
    private readonly Dictionary<string, YamlEntry> _byKey = entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);

    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string Kind => "a mapping";

    public YamlEntry? Entry(string key) => _byKey.GetValueOrDefault(key);

    public YamlNode? Find(string key) => Entry(key)?.Value;
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
