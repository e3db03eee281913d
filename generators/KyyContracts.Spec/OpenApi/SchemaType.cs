using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>A schema's type without null, and whether the type allows null.</summary>
internal sealed record SchemaType(string Name, bool IsNullable)
{
    private static readonly string[] Known = ["string", "integer", "number", "boolean", "object", "array"];

    public static SchemaType? Read(YamlMapping schema, OpenApiVersion version, NodeReader nodes)
    {
        if (schema.Find("type") is { } node)
        {
            return Read(node, version, nodes);
        }

        nodes.Diagnostics.Report(SpecRules.UnsupportedSchema, schema.Position, "A schema without 'type'", "Add it");
        return null;
    }

    public static SchemaType? Read(YamlNode node, OpenApiVersion version, NodeReader nodes)
    {
        if (node is not YamlSequence && nodes.TextScalar(node, "'type'") is null)
        {
            return null;
        }

        if (node is YamlSequence && version == OpenApiVersion.V30)
        {
            nodes.Diagnostics.Report(
                SpecRules.UnsupportedSchema, node.Position, "A list of types in OpenAPI 3.0", "Write one type, and 'nullable: true' where null is allowed");
            return null;
        }

        // An unquoted null in a list is YAML's null, not the name; it can only be meant as the name.
        var names = node is YamlSequence list
            ? list.Items.Select(item => item is YamlScalar scalar ? scalar.Text : item.Kind).ToList()
            : [((YamlScalar)node).Text];
        var others = names.Where(name => name != "null").ToList();
        if (others is [var type] && Known.Contains(type))
        {
            return new SchemaType(type, names.Count > 1);
        }

        nodes.Diagnostics.Report(
            SpecRules.UnsupportedSchema, node.Position, $"The type '{string.Join(", ", names)}'",
            version == OpenApiVersion.V30 ? $"Write one of {string.Join(", ", Known)}" : $"Write one of {string.Join(", ", Known)}, or a list of one and 'null'");
        return null;
    }
}
