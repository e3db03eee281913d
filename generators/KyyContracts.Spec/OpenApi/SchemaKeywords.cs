using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Refuses what would be lost: keywords that change a schema's meaning and are not read.</summary>
internal static class SchemaKeywords
{
    private static readonly string[] Unread =
    [
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "patternProperties", "prefixItems",
        "contains", "unevaluatedProperties", "unevaluatedItems", "propertyNames", "$dynamicRef", "$id", "discriminator",
    ];

    private static readonly string[] BesideReference =
        ["$ref", "summary", "description", "title", "deprecated", "readOnly", "writeOnly", "default", "example", "examples"];

    public static void RefuseUnread(Resolved schema, DiagnosticBag diagnostics)
    {
        var target = (YamlMapping)schema.Target;
        foreach (var key in target.Entries.Select(entry => entry.Key).Where(key => Unread.Contains(key.Text)))
        {
            Refuse(key, $"'{key.Text}'", "Write the schema out with type, properties and items");
        }

        if (target.Entry("nullable") is { } nullable)
        {
            Refuse(nullable.Key, "'nullable' of OpenAPI 3.0", "Write a type with null, like [string, 'null']");
        }

        if (target.Entry("additionalProperties") is { Value: YamlMapping { Entries.Count: > 0 } } additional)
        {
            Refuse(additional.Key, "'additionalProperties' with a schema", "Name the properties");
        }

        foreach (var key in schema.Referrers.Cast<YamlMapping>().SelectMany(layer => layer.Entries).Select(entry => entry.Key)
            .Where(key => !BesideReference.Contains(key.Text) && !key.Text.StartsWith("x-", StringComparison.Ordinal)))
        {
            Refuse(key, $"'{key.Text}' beside $ref", "Put it into the schema that $ref names");
        }

        void Refuse(YamlScalar key, string what, string instead) =>
            diagnostics.Report(SpecRules.UnsupportedSchema, key.Position, what, instead);
    }
}
