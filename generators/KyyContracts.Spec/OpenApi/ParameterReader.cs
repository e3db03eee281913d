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
    /// <param name="declared">Parameters that are read already, which stand over one of the same name and place.</param>
    /// <param name="names">The C# names of the operation's parameters.</param>
    /// <param name="site">The operation.</param>
    /// <param name="read">The parameter; null after a mistake, or where it is left out.</param>
    /// <returns>False after a mistake.</returns>
    public bool TryRead(YamlNode node, IReadOnlyCollection<ParameterModel> declared, NameScope names, OperationSite site, out ParameterModel? read)
    {
        read = null;
        if (references.Follow(node) is not { } resolved || nodes.Mapping(resolved.Target, "A parameter") is not { } parameter
            || nodes.Required(parameter, "name", "The parameter", parameter.Position) is not { } nameNode
            || nodes.Text(nameNode, "'name'") is not { } name
            || nodes.Required(parameter, "in", $"The parameter '{name}'", parameter.Position) is not { } placeNode
            || nodes.Text(placeNode, "'in'") is not { } place)
        {
            return false;
        }

        var schema = SchemaOf(parameter);
        var isRequired = parameter.Find("required") is YamlScalar { Type: ScalarKind.Boolean, Text: "true" };
        if (ParameterMistake.In(place, isRequired, schema) is { } mistake)
        {
            return LeaveOutOrRefuse(placeNode, name, mistake, isOptional: place != "path" && !isRequired, site);
        }

        var isInQuery = place == "query";
        read = declared.FirstOrDefault(known => known.WireName == name && known.IsInQuery == isInQuery) ?? new ParameterModel(
            name,
            names.ClaimCamel(name, nameNode.Position),
            nameNode.Position,
            Prose.Normalise(nodes.OptionalText(parameter, "description")),
            isInQuery ? null : PatternOf(schema!),
            ExampleOf(parameter, schema))
        {
            IsInQuery = isInQuery,
            IsRequired = isRequired,
            Type = TypeOf(schema!),
        };
        return true;
    }

    /// <summary>What need not be sent is left out, which is told.</summary>
    private bool LeaveOutOrRefuse(YamlNode place, string name, string mistake, bool isOptional, OperationSite site)
    {
        if (isOptional)
        {
            nodes.Diagnostics.Report(SpecRules.LeftOut, place.Position, $"The parameter '{name}' of {site.Display}", $"it is {mistake}");
        }
        else
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedParameter, place.Position, name, mistake);
        }

        return isOptional;
    }

    private YamlMapping? SchemaOf(YamlMapping parameter) =>
        parameter.Find("schema") is { } node ? schemas.Resolve(node)?.Target as YamlMapping : null;

    private static string TypeOf(YamlMapping schema) => (schema.Find("type"), schema.Find("format")) switch
    {
        (YamlScalar { Text: "integer" }, YamlScalar { Text: "int64" }) => "long",
        (YamlScalar { Text: "integer" }, _) => "int",
        (YamlScalar { Text: "boolean" }, _) => "bool",
        _ => "string",
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
