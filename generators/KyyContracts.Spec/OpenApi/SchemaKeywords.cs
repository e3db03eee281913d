using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Refuses what would be lost: keywords that change a schema's meaning and are not read.</summary>
internal static class SchemaKeywords
{
    private const string States = "x-states";

    private static readonly string[] Unread =
    [
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "patternProperties", "prefixItems",
        "contains", "unevaluatedProperties", "unevaluatedItems", "propertyNames", "$dynamicRef", "$id", "discriminator",
    ];

    private static readonly string[] Annotations =
        ["summary", "description", "title", "deprecated", "readOnly", "writeOnly", "default", "example", "examples", "$comment", "$anchor"];

    private static readonly string[] WithWrapper = [.. Annotations, .. SchemaWrapper.Keywords, "nullable", "type"];

    public static void RefuseUnread(Resolved schema, OpenApiVersion version, DiagnosticBag diagnostics)
    {
        var target = (YamlMapping)schema.Target;
        foreach (var key in target.Entries.Select(entry => entry.Key).Where(key => Unread.Contains(key.Text)))
        {
            Refuse(key, $"'{key.Text}'", "Write the schema out with type, properties and items");
        }

        if (target.Entry("additionalProperties") is { Value: YamlMapping { Entries.Count: > 0 } } additional)
        {
            Refuse(additional.Key, "'additionalProperties' with a schema", "Name the properties");
        }

        if (target.Entry(States) is { } states && target.Find("type") is YamlScalar { Text: not "string" } type)
        {
            diagnostics.Report(SpecRules.StatesUnread, states.Key.Position, $"at a schema of type '{type.Text}'");
        }

        foreach (var layer in schema.Referrers.Append(target).Cast<YamlMapping>())
        {
            if (version == OpenApiVersion.V31 && layer.Entry("nullable") is { } nullable)
            {
                Refuse(nullable.Key, "'nullable' of OpenAPI 3.0", "Write a type with null, like [string, 'null']");
            }
        }

        foreach (var layer in schema.Referrers.Cast<YamlMapping>())
        {
            RefuseNeighbours(layer);
        }

        void RefuseNeighbours(YamlMapping layer)
        {
            var (wraps, known) = layer.Find("$ref") is null ? ("the schema that it wraps", WithWrapper) : ("$ref", [.. Annotations, "$ref"]);
            foreach (var (key, _) in layer.Entries.Where(entry => !known.Contains(entry.Key.Text) && !IsExtension(entry.Key.Text)))
            {
                if (key.Text == States)
                {
                    diagnostics.Report(SpecRules.StatesUnread, key.Position, $"beside {wraps}");
                }
                else
                {
                    Refuse(key, $"'{key.Text}' beside {wraps}", "Put it into that schema");
                }
            }
        }

        // States belong to the schema that has the enum.
        static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal) && key != States;

        void Refuse(YamlScalar key, string what, string instead) =>
            diagnostics.Report(SpecRules.UnsupportedSchema, key.Position, what, instead);
    }
}
