using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads the first 2xx response of an operation that is JSON.</summary>
internal sealed class ResponseReader(NodeReader nodes, References references, SchemaReader schemas)
{
    private readonly ExamplesReader _examples = new(references);

    public SuccessResponse? Read(YamlMapping operation, SourcePosition position, string operationName)
    {
        if (nodes.Required(operation, "responses", "The operation", position) is not { } node
            || nodes.Mapping(node, "'responses'") is not { } responses)
        {
            return null;
        }

        foreach (var (status, value) in responses.Entries.Where(entry => IsSuccess(entry.Key.Text)))
        {
            if (references.Follow(value) is not { } resolved || nodes.Mapping(resolved.Target, "A response") is not { } response)
            {
                return null;
            }

            if (JsonMedia.Of(response, nodes) is { } media && media.Entry("schema") is { } schema)
            {
                return Read(status.Text, response, media, schema, operationName);
            }
        }

        nodes.Diagnostics.Report(SpecRules.NoJsonResponse, operation.Entry("responses")!.Key.Position);
        return null;
    }

    private SuccessResponse? Read(string status, YamlMapping response, YamlMapping media, YamlEntry schema, string operationName)
    {
        var value = schemas.Read(schema.Value, operationName + "Response", schema.Key.Position);
        if (value is { Class: null })
        {
            nodes.Diagnostics.Report(SpecRules.UnsupportedSchema, schema.Key.Position, $"A response of type {value.Display}", "Make it an object");
        }

        var description = Prose.Normalise(nodes.OptionalText(response, "description"));
        return value?.Class is { } type ? new SuccessResponse(status, description, type, _examples.Read(media)) : null;
    }

    private static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';
}
