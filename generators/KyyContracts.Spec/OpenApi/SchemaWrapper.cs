using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>
/// A schema that stands for one other schema: <c>allOf</c> with a single part, or <c>anyOf</c> or <c>oneOf</c> with a single
/// part beside null.
/// </summary>
internal sealed record SchemaWrapper(YamlNode Inner, bool AddsNull)
{
    public static readonly IReadOnlyList<string> Keywords = ["allOf", "anyOf", "oneOf"];

    /// <summary>The wrapper that a schema is; null where it is none, or more than that.</summary>
    public static SchemaWrapper? Of(YamlMapping schema, OpenApiVersion version, References references)
    {
        if (Keywords.Where(key => schema.Find(key) is not null).ToList() is not [var keyword]
            || schema.Find(keyword) is not YamlSequence { Items: var parts })
        {
            return null;
        }

        var others = parts.Where(part => version == OpenApiVersion.V30 || keyword == "allOf" || !IsNull(part, references)).ToList();
        return others is [var inner] ? new SchemaWrapper(inner, parts.Count > 1) : null;
    }

    private static bool IsNull(YamlNode part, References references) =>
        references.Follow(part)?.Target is YamlMapping schema && schema.Find("type") switch
        {
            YamlScalar { Text: "null" } => true,
            YamlSequence { Items: [YamlScalar { Text: "null" }] } => true,
            _ => false,
        };
}
