using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Finds the schema behind references and behind wrappers that add nothing but null.</summary>
internal sealed class SchemaResolver(NodeReader nodes, References references, OpenApiVersion version)
{
    /// <summary>The schema, with every reference and wrapper passed on the way to it; null after a mistake.</summary>
    public Resolved? Resolve(YamlNode node)
    {
        var layers = new List<YamlNode>();
        var passed = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        YamlScalar? name = null;
        for (var current = node; ;)
        {
            if (references.Follow(current) is not { } resolved || nodes.Mapping(resolved.Target, "A schema") is not { } schema)
            {
                return null;
            }

            layers.AddRange(resolved.Referrers);
            name = resolved.Name ?? name;
            if (SchemaWrapper.Of(schema, version, references) is not { } wrapper)
            {
                return new Resolved(schema, name, layers);
            }

            if (!passed.Add(schema))
            {
                nodes.Diagnostics.Report(SpecRules.CyclicReference, schema.Position, name?.Text ?? "The schema");
                return null;
            }

            layers.Add(schema);
            current = wrapper.Inner;
        }
    }

    /// <summary>Whether null is allowed by the schema's own type or by anything passed on the way to it.</summary>
    public bool IsNullable(Resolved schema, SchemaType type) =>
        type.IsNullable || schema.Referrers.Append(schema.Target).Cast<YamlMapping>().Any(AddsNull);

    private bool AddsNull(YamlMapping layer)
    {
        if (version == OpenApiVersion.V30)
        {
            return layer.Find("nullable") is { } nullable && layer.Find("$ref") is null && nodes.Boolean(nullable, "'nullable'") == true;
        }

        return SchemaWrapper.Of(layer, version, references) is { AddsNull: true };
    }
}
