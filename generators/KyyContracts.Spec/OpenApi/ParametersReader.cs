using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads an operation's parameters and those of its path, and holds them against the path.</summary>
internal sealed class ParametersReader(NodeReader nodes, References references, SchemaReader schemas)
{
    private readonly ParameterReader _parameter = new(nodes, references, schemas);

    /// <summary>The parameters in the order of the path.</summary>
    public IReadOnlyList<ParameterModel> Read(YamlMapping pathItem, YamlMapping operation, PathTemplate template)
    {
        var names = new NameScope(nodes.Diagnostics, ReservedNames.Parameters);
        var declared = new Dictionary<string, ParameterModel>(StringComparer.Ordinal);
        var hasMistake = false;
        foreach (var parameter in Nodes(operation).Concat(Nodes(pathItem)))
        {
            if (_parameter.Read(parameter, declared.Keys, names) is not { } read)
            {
                hasMistake = true;
            }
            else if (!template.Parameters.Contains(read.WireName))
            {
                nodes.Diagnostics.Report(SpecRules.PathParameterUnused, read.Position, read.WireName, template.Source.Text);
            }
            else
            {
                declared.TryAdd(read.WireName, read);
            }
        }

        foreach (var missing in template.Parameters.Where(name => !declared.ContainsKey(name) && !hasMistake))
        {
            nodes.Diagnostics.Report(SpecRules.PathParameterMissing, template.Source.Position, missing);
        }

        return [.. template.Parameters.Select(name => declared.GetValueOrDefault(name)).OfType<ParameterModel>().Distinct()];
    }

    private IReadOnlyList<YamlNode> Nodes(YamlMapping parent) =>
        parent.Find("parameters") is { } node ? nodes.Sequence(node, "'parameters'")?.Items ?? [] : [];
}
