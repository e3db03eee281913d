using KyyContracts.Spec.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KyyContracts.Spec.Yaml;

/// <summary>
/// Builds the tree from events, within <see cref="YamlLimits"/>. YamlDotNet's own tree overflows the stack on deep nesting.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly YamlEvents _events;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlBudget _budget = new();

    private YamlTreeReader(string text, DiagnosticBag diagnostics)
    {
        _events = new YamlEvents(text);
        _diagnostics = diagnostics;
    }

    /// <exception cref="SpecFailureException">Nothing can be made of the text.</exception>
    public static YamlNode Read(string text, DiagnosticBag diagnostics)
    {
        ForbiddenCharacters.CheckDocument(text);
        return new YamlTreeReader(text, diagnostics).ReadDocument();
    }

    private YamlNode ReadDocument()
    {
        _events.Next();
        if (_events.Next() is StreamEnd)
        {
            throw new SpecFailureException(SpecRules.Empty, SourcePosition.Start);
        }

        var root = ReadNode(_events.Next(), depth: 1);
        _events.Next();
        return _events.Next() is DocumentStart second
            ? throw new SpecFailureException(SpecRules.SeveralDocuments, YamlEvents.PositionOf(second.Start))
            : root;
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        var position = YamlEvents.PositionOf(start.Start);
        if (start is AnchorAlias alias)
        {
            return _budget.Expand(alias.Value.Value, depth, position);
        }

        if (start is not NodeEvent node)
        {
            // The parser itself lets a mapping end between a key and its value.
            throw new SpecFailureException(SpecRules.MalformedYaml, position, "a value is missing.");
        }

        if (!node.Tag.IsEmpty)
        {
            throw new SpecFailureException(SpecRules.Tagged, position, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
        }

        var usage = _budget.Enter(depth, position);
        YamlNode read = start switch
        {
            Scalar scalar => ReadScalar(scalar, position),
            SequenceStart => ReadSequence(depth, position),
            _ => ReadMapping(depth, position),
        };
        _budget.Leave(usage, node.Anchor, read);
        return read;
    }

    private static YamlScalar ReadScalar(Scalar scalar, SourcePosition position)
    {
        if (scalar.Value.Length > YamlLimits.ScalarLength)
        {
            throw new SpecFailureException(SpecRules.ScalarTooLong, position, $"{YamlLimits.ScalarLength}");
        }

        ForbiddenCharacters.CheckValue(scalar.Value, position);
        return new YamlScalar(position, scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private YamlSequence ReadSequence(int depth, SourcePosition position)
    {
        var items = new List<YamlNode>();
        for (var next = _events.Next(); next is not SequenceEnd; next = _events.Next())
        {
            items.Add(ReadNode(next, depth + 1));
        }

        return new YamlSequence(position, items);
    }

    private YamlMapping ReadMapping(int depth, SourcePosition position)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        for (var next = _events.Next(); next is not MappingEnd; next = _events.Next())
        {
            var key = ReadKey(next, depth + 1);
            var value = ReadNode(_events.Next(), depth + 1);
            if (key is { Text: "<<", Type: ScalarKind.Text })
            {
                _diagnostics.Report(SpecRules.MergeKey, key.Position);
            }
            else if (!entries.TryAdd(key.Text, new YamlEntry(key, value)))
            {
                var first = entries[key.Text].Key.Position;
                _diagnostics.Report(SpecRules.DuplicateKey, key.Position, key.Text, $"{first.Line}", $"{first.Column}");
            }
        }

        return new YamlMapping(position, [.. entries.Values]);
    }

    private YamlScalar ReadKey(ParsingEvent start, int depth) => start is Scalar
        ? (YamlScalar)ReadNode(start, depth)
        : throw new SpecFailureException(SpecRules.KeyNotText, YamlEvents.PositionOf(start.Start));
}
