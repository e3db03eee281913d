using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads an operation's parameters and those of its path, and holds them against the path.</summary>
internal sealed class ParametersReader(NodeReader nodes, References references, SchemaReader schemas)
{
    private readonly ParameterReader _parameter = new(nodes, references, schemas);

    /// <summary>The parameters of the path in its order, then those of the query that are required, then the others.</summary>
    public IReadOnlyList<ParameterModel> Read(OperationSite site, YamlMapping operation, PathTemplate template)
    {
        var names = new NameScope(nodes.Diagnostics, ReservedNames.Parameters);
        var declared = new List<ParameterModel>();
        var hasMistake = false;
        foreach (var parameter in Nodes(operation).Concat(Nodes(site.PathItem)))
        {
            if (!_parameter.TryRead(parameter, declared, names, site, out var read))
            {
                hasMistake = true;
            }
            else if (read is { IsInQuery: false } && !template.Parameters.Contains(read.WireName))
            {
                nodes.Diagnostics.Report(SpecRules.PathParameterUnused, read.Position, read.WireName, template.Source.Text);
            }
            else if (read is not null && !declared.Contains(read))
            {
                declared.Add(read);
            }
        }

        var ofPath = declared.Where(parameter => !parameter.IsInQuery).ToDictionary(parameter => parameter.WireName, StringComparer.Ordinal);
        foreach (var missing in template.Parameters.Where(name => !ofPath.ContainsKey(name) && !hasMistake))
        {
            nodes.Diagnostics.Report(SpecRules.PathParameterMissing, template.Source.Position, missing);
        }

        return
        [
            .. template.Parameters.Select(name => ofPath.GetValueOrDefault(name)).OfType<ParameterModel>().Distinct(),
            .. declared.Where(parameter => parameter.IsInQuery).OrderBy(parameter => !parameter.IsRequired),
        ];
    }

    private IReadOnlyList<YamlNode> Nodes(YamlMapping parent) =>
        parent.Find("parameters") is { } node ? nodes.Sequence(node, "'parameters'")?.Items ?? [] : [];
}
