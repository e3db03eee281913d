using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>
/// Reads the operations of every path. Those that are polled must be read; another one that cannot be is left out of the client, which is told.
/// </summary>
internal sealed class PathsReader(NodeReader nodes, References references, SchemaReader schemas, ContractNames names)
{
    private readonly OperationReader _reader = new(nodes, references, schemas);
    private readonly NameScope _operationNames = new(nodes.Diagnostics, [.. ReservedNames.ContractMembers, names.Contract]);
    private readonly Dictionary<string, SourcePosition> _operationIds = new(StringComparer.Ordinal);

    public IReadOnlyList<OperationModel> Read(YamlMapping document)
    {
        if (nodes.Required(document, "paths", "The document", document.Position) is not { } node
            || nodes.Mapping(node, "'paths'") is not { } paths)
        {
            return [];
        }

        var sites = paths.Entries.Where(entry => !entry.Key.Text.StartsWith("x-", StringComparison.Ordinal)).SelectMany(SitesOf).ToList();
        var operations = new Dictionary<OperationSite, OperationModel>();
        foreach (var site in sites.OrderBy(site => site.Waiter is null))
        {
            if (Read(site) is { } operation)
            {
                operations.Add(site, operation);
            }
        }

        if (operations.Count == 0 && !nodes.Diagnostics.HasMistake)
        {
            nodes.Diagnostics.Report(
                SpecRules.MissingField, document.Entry("paths")!.Key.Position, "'paths'", "a path with a get operation that can be read");
        }

        return [.. sites.Select(site => operations.GetValueOrDefault(site)).OfType<OperationModel>()];
    }

    private IEnumerable<OperationSite> SitesOf(YamlEntry path)
    {
        if (references.Follow(path.Value) is not { } resolved || nodes.Mapping(resolved.Target, "A path") is not { } item)
        {
            return [];
        }

        if (item.Entry("x-waiter") is { } waiter)
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedOperation, waiter.Key.Position, "'x-waiter' of a path");
        }

        return item.Entries.Where(entry => OperationSite.Methods.Contains(entry.Key.Text)).Select(entry => new OperationSite(path.Key, item, entry));
    }

    private OperationModel? Read(OperationSite site)
    {
        if (site.Waiter is { } waiter)
        {
            return site.IsGet ? ReadGet(site) : Refuse(waiter.Key.Position, site);
        }

        if (!site.IsGet)
        {
            return LeaveOut(site, site.Position, "only GET operations are read so far");
        }

        var (operation, found) = nodes.Diagnostics.HoldBack(() => ReadGet(site));
        if (found.FirstOrDefault(each => each.IsUnread) is { } reason)
        {
            return LeaveOut(site, reason.Position, reason.Message.TrimEnd('.'));
        }

        nodes.Diagnostics.Report(found);
        return operation;
    }

    private OperationModel? ReadGet(OperationSite site) =>
        nodes.Mapping(site.Entry.Value, "An operation") is { } operation && NameOf(operation, site.Position) is var (id, name)
            ? _reader.Read(site, operation, id, name)
            : null;

    private OperationModel? Refuse(SourcePosition position, OperationSite site)
    {
        nodes.Diagnostics.Report(SpecRules.UnsupportedOperation, position, $"'x-waiter' of {site.Display}");
        return null;
    }

    private OperationModel? LeaveOut(OperationSite site, SourcePosition position, string reason)
    {
        nodes.Diagnostics.Report(SpecRules.LeftOut, position, site.Display, reason);
        return null;
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
