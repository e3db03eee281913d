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

    public OperationModel? Read(
        YamlScalar path, YamlMapping pathItem, YamlMapping operation, SourcePosition position, string id, string name)
    {
        foreach (var entry in operation.Entries.Where(entry => entry.Key.Text is "requestBody" or "servers"))
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedOperation, entry.Key.Position, $"'{entry.Key.Text}' of an operation");
        }

        var template = PathTemplate.Parse(path, nodes.Diagnostics);
        var parameters = _parameters.Read(pathItem, operation, template);
        var success = _responses.Read(operation, position, name);
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
            id, name, path.Text, summary, description, parameters,
            success.Status, success.Description, success.Class, success.Examples, _errors.Read(operation, name), waiter);
    }
}
