using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads schemas. Each object becomes one class and each status one set of states, however often they are referred to.</summary>
internal sealed class SchemaReader
{
    private const int Deepest = 32;

    private readonly NodeReader _nodes;
    private readonly SchemaResolver _resolver;
    private readonly OpenApiVersion _version;
    private readonly NameScope _types;
    private readonly ClassReader _classReader;
    private readonly StatesReader _statesReader;
    private readonly Dictionary<YamlMapping, ClassModel> _classes = [];
    private readonly Dictionary<YamlMapping, StateSetModel> _stateSets = [];
    private readonly HashSet<YamlMapping> _open = [];

    // What is read once has a mistake at each place that refers to it, since any of them may be left out.
    private readonly Dictionary<YamlMapping, SpecDiagnostic> _flaws = [];

    public SchemaReader(NodeReader nodes, References references, NameScope types, OpenApiVersion version)
    {
        _nodes = nodes;
        _resolver = new SchemaResolver(nodes, references, version);
        _version = version;
        _types = types;
        _classReader = new ClassReader(nodes, this);
        _statesReader = new StatesReader(nodes);
    }

    public IReadOnlyList<ClassModel> Classes => [.. _classes.Values];

    public IReadOnlyList<StateSetModel> StateSets => [.. _stateSets.Values];

    /// <summary>The schema behind references and wrappers; null after a mistake.</summary>
    public Resolved? Resolve(YamlNode node) => _resolver.Resolve(node);

    /// <param name="node">The schema or a reference to it.</param>
    /// <param name="inlineName">The name of the type that an inline schema makes.</param>
    /// <param name="inlinePosition">Where that name comes from.</param>
    /// <returns>The value; null after a mistake.</returns>
    public ValueModel? Read(YamlNode node, string inlineName, SourcePosition inlinePosition)
    {
        if (Resolve(node) is not { Target: YamlMapping schema } resolved)
        {
            return null;
        }

        SchemaKeywords.RefuseUnread(resolved, _version, _nodes.Diagnostics);
        if (SchemaType.Read(schema, _version, _nodes) is not { } type || !AgreesWithWrappers(resolved, type))
        {
            return null;
        }

        var (name, position) = resolved.Name is { } key ? (key.Text, key.Position) : (inlineName, inlinePosition);
        var value = new ValueModel
        {
            Type = type.Name,
            IsNullable = _resolver.IsNullable(resolved, type),
            Description = Prose.Normalise(resolved.Entry("description") is { } prose ? _nodes.Text(prose.Value, "'description'") : null),
            Example = ExampleOf(resolved),
        };
        return type.Name switch
        {
            "object" => Guard(schema, name, node.Position, () => ReadClass(schema, name, position)) is { } read
                ? value with { Class = read }
                : null,
            "array" => Guard(schema, name, node.Position, () => ReadItems(schema, name, position)) is { } items
                ? value with { Items = items }
                : null,
            "string" when schema.Find("x-states") is not null => value with { States = ReadStates(schema, name, position) },
            _ => new ScalarSchemaReader(_nodes).Read(resolved, value),
        };
    }

    /// <summary>A wrapper may repeat the type of what it wraps, and must not say another.</summary>
    private bool AgreesWithWrappers(Resolved schema, SchemaType type)
    {
        foreach (var node in schema.Referrers.OfType<YamlMapping>().Select(layer => layer.Find("type")).OfType<YamlNode>())
        {
            if (SchemaType.Read(node, _version, _nodes) is not { } outer)
            {
                return false;
            }

            if (outer.Name != type.Name)
            {
                _nodes.Diagnostics.Report(
                    SpecRules.UnsupportedSchema, node.Position, $"The type '{outer.Name}' around a schema of type '{type.Name}'", "Correct one of the two");
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads what may hold other schemas, but not itself, and not without end.</summary>
    private T? Guard<T>(YamlMapping schema, string name, SourcePosition site, Func<T?> read)
        where T : class
    {
        if (_open.Count >= Deepest)
        {
            _nodes.Diagnostics.Report(SpecRules.SchemasTooDeep, site, $"{Deepest}");
            return null;
        }

        if (!_open.Add(schema))
        {
            _nodes.Diagnostics.Report(SpecRules.CyclicReference, site, name);
            return null;
        }

        var result = read();
        _open.Remove(schema);
        return result;
    }

    private ClassModel? ReadClass(YamlMapping schema, string name, SourcePosition position) =>
        Once(_classes, schema, () => _classReader.Read(schema, _types.ClaimPascal(name, position)));

    /// <summary>Reads a schema that makes a type, or finds what was read of it before, and says what is wrong with it.</summary>
    private T? Once<T>(Dictionary<YamlMapping, T> known, YamlMapping schema, Func<T?> read)
        where T : class
    {
        if (_flaws.TryGetValue(schema, out var flaw))
        {
            _nodes.Diagnostics.Report(flaw);
        }
        else if (!known.ContainsKey(schema))
        {
            var (type, found) = _nodes.Diagnostics.HoldBack(read);
            _nodes.Diagnostics.Report(found);
            if ((found.FirstOrDefault(each => each.IsUnread) ?? found.FirstOrDefault(each => each.IsMistake)) is { } first)
            {
                _flaws[schema] = first;
            }

            if (type is not null)
            {
                known[schema] = type;
            }
        }

        return known.GetValueOrDefault(schema);
    }

    private ValueModel? ReadItems(YamlMapping schema, string name, SourcePosition position)
    {
        if (_nodes.Required(schema, "items", "The array", schema.Position) is not { } node
            || Read(node, name + "Item", position) is not { } items)
        {
            return null;
        }

        if (items.Items is not null)
        {
            _nodes.Diagnostics.Report(SpecRules.UnsupportedSchema, node.Position, "An array of arrays", "Put an object between them");
        }

        // A list has no place for null, which a URL that is none becomes: there it is the text that came.
        return items.Format == "uri" ? items with { Format = null } : items;
    }

    private static string? ExampleOf(Resolved schema)
    {
        var example = schema.Entry("example")?.Value
            ?? (schema.Entry("examples")?.Value is YamlSequence { Items: [var first, ..] } ? first : null);
        return example is null ? null : JsonText.Of(example);
    }

    private StateSetModel ReadStates(YamlMapping schema, string name, SourcePosition position) =>
        Once(_stateSets, schema, () => _statesReader.Read(schema, _types.ClaimPascal(name, position, "Text")))!;
}
