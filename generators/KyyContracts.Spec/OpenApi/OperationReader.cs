using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads one operation.</summary>
internal sealed class OperationReader(NodeReader nodes, References references, SchemaReader schemas)
{
    private readonly ParametersReader _parameters = new(nodes, references, schemas);
    private readonly ResponseReader _responses = new(nodes, references, schemas);
    private readonly ErrorResponsesReader _errors = new(nodes, references, schemas);
    private readonly WaiterReader _waiters = new(nodes);

    public OperationModel? Read(OperationSite site, YamlMapping operation, string id, string name)
    {
        Refuse(site.PathItem, "a path", "servers");
        Refuse(operation, "an operation", "requestBody", "servers");

        var template = PathTemplate.Parse(site.Path, nodes.Diagnostics);
        var parameters = _parameters.Read(site, operation, template);
        var success = _responses.Read(operation, site.Position, name);
        var summary = Prose.Normalise(nodes.OptionalText(operation, "summary"));
        var description = Prose.Normalise(nodes.OptionalText(operation, "description"));
        if (success is null)
        {
            return null;
        }

        var waiter = operation.Entry("x-waiter") is { } entryOfWaiter
            ? _waiters.Read(entryOfWaiter, success.Class, parameters, name)
            : null;
        return new OperationModel(
            id, name, site.Path.Text, summary, description, parameters,
            success.Status, success.Description, success.Class, success.Examples, _errors.Read(operation, site, name), waiter);
    }

    private void Refuse(YamlMapping parent, string what, params string[] keys)
    {
        foreach (var entry in parent.Entries.Where(entry => keys.Contains(entry.Key.Text)))
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedOperation, entry.Key.Position, $"'{entry.Key.Text}' of {what}");
        }
    }
}
