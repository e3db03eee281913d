using System.Text;
using System.Text.Json;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.Json;

/// <summary>
/// Builds the same tree from JSON as from YAML, within the same limits. YAML's own reader takes most JSON, but not tabs
/// and long keys, and speaks of YAML where a comma is missing.
/// </summary>
internal ref struct JsonTreeReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly JsonPositions _positions;
    private Utf8JsonReader _json;
    private int _nodes;

    private JsonTreeReader(byte[] utf8, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _positions = new JsonPositions(utf8);
        // One more than is read, so that the limit is told as a limit.
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = YamlLimits.Depth + 1 });
    }

    /// <exception cref="SpecFailureException">Nothing can be made of the text.</exception>
    public static YamlNode Read(string text, DiagnosticBag diagnostics)
    {
        ForbiddenCharacters.CheckDocument(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new SpecFailureException(SpecRules.Empty, SourcePosition.Start);
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new JsonTreeReader(utf8, diagnostics);
        try
        {
            reader._json.Read();
            var root = reader.ReadNode(depth: 1);
            reader._json.Read();
            return root;
        }
        catch (JsonException failure)
        {
            var line = utf8.AsSpan();
            for (var skipped = 0; skipped < failure.LineNumber; skipped++)
            {
                line = line[(line.IndexOf((byte)'\n') + 1)..];
            }

            var offset = utf8.Length - line.Length + (failure.BytePositionInLine ?? 0);
            throw new SpecFailureException(SpecRules.MalformedJson, new JsonPositions(utf8).At(offset), Reason(failure));
        }
    }

    private static string Reason(JsonException failure)
    {
        var place = failure.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? failure.Message : failure.Message[..place];
    }

    private YamlNode ReadNode(int depth)
    {
        var position = Enter(depth);
        return _json.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(position, depth),
            JsonTokenType.StartArray => ReadArray(position, depth),
            _ => ReadScalar(position),
        };
    }

    private SourcePosition Enter(int depth)
    {
        var position = _positions.At(_json.TokenStartIndex);
        if (depth > YamlLimits.Depth)
        {
            throw new SpecFailureException(SpecRules.TooDeep, position, $"{YamlLimits.Depth}");
        }

        return ++_nodes > YamlLimits.Nodes
            ? throw new SpecFailureException(SpecRules.TooManyNodes, position, $"{YamlLimits.Nodes}")
            : position;
    }

    private YamlSequence ReadArray(SourcePosition position, int depth)
    {
        var items = new List<YamlNode>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlSequence(position, items);
    }

    private YamlMapping ReadObject(SourcePosition position, int depth)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar(Enter(depth + 1));
            _json.Read();
            var value = ReadNode(depth + 1);
            if (!entries.TryAdd(key.Text, new YamlEntry(key, value)))
            {
                var first = entries[key.Text].Key.Position;
                _diagnostics.Report(SpecRules.DuplicateKey, key.Position, key.Text, $"{first.Line}", $"{first.Column}");
            }
        }

        return new YamlMapping(position, [.. entries.Values]);
    }

    private readonly YamlScalar ReadScalar(SourcePosition position)
    {
        if (_json.ValueSpan.Length > YamlLimits.ScalarLength)
        {
            throw new SpecFailureException(SpecRules.ScalarTooLong, position, $"{YamlLimits.ScalarLength}");
        }

        var isText = _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var text = isText ? Unescape(position) : Encoding.UTF8.GetString(_json.ValueSpan);
        ForbiddenCharacters.CheckValue(text, position);
        return new YamlScalar(position, text, isPlain: !isText);
    }

    private readonly string Unescape(SourcePosition position)
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new SpecFailureException(SpecRules.MalformedJson, position, "an escape stands for half a character.");
        }
    }
}
