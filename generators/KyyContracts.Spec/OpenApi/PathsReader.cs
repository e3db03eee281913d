using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads every operation of every path.</summary>
internal sealed class PathsReader(NodeReader nodes, References references, SchemaReader schemas, ContractNames names)
{
    private static readonly string[] OtherMethods = ["put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly NameScope _operationNames = new(nodes.Diagnostics, [.. ReservedNames.ContractMembers, names.Contract]);
    private readonly Dictionary<string, SourcePosition> _operationIds = new(StringComparer.Ordinal);

    public IReadOnlyList<OperationModel> Read(YamlMapping document)
    {
        if (nodes.Required(document, "paths", "The document", document.Position) is not { } node
            || nodes.Mapping(node, "'paths'") is not { } paths)
        {
            return [];
        }

        var reader = new OperationReader(nodes, references, schemas);
        var operations = new List<OperationModel>();
        var hasAny = false;
        foreach (var (pathKey, item) in paths.Entries.Where(entry => !entry.Key.Text.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (ReadItem(item) is not { } pathItem)
            {
                hasAny = true;
                continue;
            }

            if (pathItem.Entry("get") is { } get)
            {
                hasAny = true;
                if (nodes.Mapping(get.Value, "An operation") is { } operation && NameOf(operation, get.Key.Position) is var (id, name)
                    && reader.Read(pathKey, pathItem, operation, get.Key.Position, id, name) is { } read)
                {
                    operations.Add(read);
                }
            }
        }

        if (!hasAny)
        {
            nodes.Diagnostics.Report(SpecRules.MissingField, document.Entry("paths")!.Key.Position, "'paths'", "a path with a get operation");
        }

        return operations;
    }

    private YamlMapping? ReadItem(YamlNode node)
    {
        if (references.Follow(node) is not { } resolved || nodes.Mapping(resolved.Target, "A path") is not { } item)
        {
            return null;
        }

        foreach (var entry in item.Entries.Where(entry => OtherMethods.Contains(entry.Key.Text) || entry.Key.Text is "servers" or "x-waiter"))
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedOperation, entry.Key.Position, $"'{entry.Key.Text}' of a path");
        }

        return item;
    }

    private (string Id, string Name)? NameOf(YamlMapping operation, SourcePosition position)
    {
        if (nodes.Required(operation, "operationId", "The operation", position) is not { } node
            || nodes.Text(node, "'operationId'") is not { } id)
        {
            return null;
        }

        if (!_operationIds.TryAdd(id, node.Position))
        {
            var first = _operationIds[id];
            nodes.Diagnostics.Report(SpecRules.DuplicateOperationId, node.Position, id, $"{first.Line}", $"{first.Column}");
            return null;
        }

        return (id, _operationNames.ClaimPascal(id, node.Position));
    }
}
