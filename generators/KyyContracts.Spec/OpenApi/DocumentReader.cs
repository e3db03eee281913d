using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads a whole OpenAPI document.</summary>
internal static class DocumentReader
{
    /// <param name="root">The document's tree.</param>
    /// <param name="namespace">The C# namespace of everything generated.</param>
    /// <param name="clientName">The client's name; null for one made of the title.</param>
    /// <param name="diagnostics">Where each mistake goes.</param>
    /// <returns>The contract and its names; null or in parts where a mistake was reported.</returns>
    public static (ContractModel Model, ContractNames Names)? Read(
        YamlNode root, string @namespace, string? clientName, DiagnosticBag diagnostics)
    {
        var nodes = new NodeReader(diagnostics);
        if (nodes.Mapping(root, "An OpenAPI document") is not { } document || ReadVersion(document, nodes) is not { } openApi)
        {
            return null;
        }

        var (title, version) = ReadInfo(document, nodes);
        var server = new ServerReader(nodes).Read(document);
        var names = ContractNames.Create(@namespace, clientName ?? ContractNames.DefaultClient(title) ?? "Client");
        var references = new References(document, diagnostics);
        var types = new NameScope(diagnostics, [.. ReservedNames.Types, .. names.Types]);
        var schemas = new SchemaReader(nodes, references, types, openApi);
        var operations = new PathsReader(nodes, references, schemas, names).Read(document);
        var used = new UsedTypes(operations);
        var model = new ContractModel(
            title, version, server ?? string.Empty, operations, [.. schemas.Classes.Where(used.Has)], [.. schemas.StateSets.Where(used.Has)]);
        return (model, names);
    }

    private static OpenApiVersion? ReadVersion(YamlMapping document, NodeReader nodes)
    {
        if (nodes.Required(document, "openapi", "The document", document.Position) is not { } version)
        {
            return null;
        }

        if (version is YamlScalar { Text: var text } && OpenApiVersions.Parse(text) is { } known)
        {
            return known;
        }

        nodes.Diagnostics.Report(SpecRules.WrongVersion, version.Position, version is YamlScalar scalar ? scalar.Text : version.Kind);
        return null;
    }

    private static (string Title, string Version) ReadInfo(YamlMapping document, NodeReader nodes)
    {
        if (nodes.Required(document, "info", "The document", document.Position) is not { } node
            || nodes.Mapping(node, "'info'") is not { } info)
        {
            return (string.Empty, string.Empty);
        }

        var titleNode = nodes.Required(info, "title", "'info'", document.Entry("info")!.Key.Position);
        var title = titleNode is null ? null : nodes.Text(titleNode, "'title'");
        if (title is not null && CSharpName.Pascal(title) is null)
        {
            nodes.Diagnostics.Report(SpecRules.NoName, titleNode!.Position, title);
        }

        var versionNode = nodes.Required(info, "version", "'info'", document.Entry("info")!.Key.Position);
        return (title ?? string.Empty, versionNode is null ? string.Empty : nodes.Text(versionNode, "'version'") ?? string.Empty);
    }
}
