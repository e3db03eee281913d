using System.Text.RegularExpressions;
using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads one parameter.</summary>
internal sealed class ParameterReader(NodeReader nodes, References references, SchemaReader schemas)
{
    /// <param name="node">The parameter or a reference to it.</param>
    /// <param name="declared">Names that are read already, which stand over this one.</param>
    /// <param name="names">The C# names of the operation's parameters.</param>
    /// <returns>The parameter; null after a mistake.</returns>
    public ParameterModel? Read(YamlNode node, IReadOnlyCollection<string> declared, NameScope names)
    {
        if (references.Follow(node) is not { } resolved || nodes.Mapping(resolved.Target, "A parameter") is not { } parameter
            || nodes.Required(parameter, "name", "The parameter", parameter.Position) is not { } nameNode
            || nodes.Text(nameNode, "'name'") is not { } name
            || nodes.Required(parameter, "in", $"The parameter '{name}'", parameter.Position) is not { } placeNode
            || nodes.Text(placeNode, "'in'") is not { } place)
        {
            return null;
        }

        var schema = SchemaOf(parameter);
        if (MistakeIn(parameter, place, schema) is { } mistake)
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedParameter, placeNode.Position, name, mistake);
            return null;
        }

        return new ParameterModel(
            name,
            declared.Contains(name) ? name : names.ClaimCamel(name, nameNode.Position),
            nameNode.Position,
            Prose.Normalise(nodes.OptionalText(parameter, "description")),
            schema is null ? null : PatternOf(schema),
            ExampleOf(parameter, schema));
    }

    private YamlMapping? SchemaOf(YamlMapping parameter) =>
        parameter.Find("schema") is { } node ? schemas.Resolve(node)?.Target as YamlMapping : null;

    private static string? MistakeIn(YamlMapping parameter, string place, YamlMapping? schema) => place switch
    {
        not "path" => $"in '{place}'",
        _ when parameter.Find("required") is not YamlScalar { Type: ScalarKind.Boolean, Text: "true" } =>
            "in the path without 'required: true'",
        _ when schema is null => "without a schema",
        _ when schema.Find("type") is not YamlScalar { Text: "string" } => "not of type string",
        _ => null,
    };

    private string? PatternOf(YamlMapping schema)
    {
        if (schema.Find("pattern") is not { } node || nodes.Text(node, "'pattern'") is not { } pattern)
        {
            return null;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return pattern;
        }
        catch (ArgumentException failure)
        {
            nodes.Diagnostics.Report(SpecRules.BadPattern, node.Position, pattern, failure.Message);
            return null;
        }
    }

    private string? ExampleOf(YamlMapping parameter, YamlMapping? schema)
    {
        var examples = (parameter.Find("examples") as YamlMapping)?.Entries
            .Select(entry => (references.Follow(entry.Value)?.Target as YamlMapping)?.Find("value")) ?? [];
        return examples.Prepend(parameter.Find("example"))
            .Append(schema?.Find("example"))
            .Concat((schema?.Find("examples") as YamlSequence)?.Items ?? [])
            .OfType<YamlScalar>().FirstOrDefault(example => example.Type != ScalarKind.Null)?.Text;
    }
}
