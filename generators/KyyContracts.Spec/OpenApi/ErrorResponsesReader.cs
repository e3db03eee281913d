using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads what refusals of an operation tell: its 4xx, 5xx and default responses that are JSON objects.</summary>
internal sealed class ErrorResponsesReader(NodeReader nodes, References references, SchemaReader schemas)
{
    private const string AnyStatus = "XXX";

    public IReadOnlyList<ErrorModel> Read(YamlMapping operation, OperationSite site, string operationName)
    {
        var errors = new List<ErrorModel>();
        foreach (var (status, value) in (operation.Find("responses") as YamlMapping)?.Entries ?? [])
        {
            if (StatusOf(status.Text) is { } key
                && references.Follow(value)?.Target is YamlMapping response
                && JsonMedia.Of(response, nodes)?.Entry("schema") is { } schema
                && ReadBody(schema, status, site, operationName) is { } type)
            {
                errors.Add(new ErrorModel(key, type));
            }
        }

        return errors;
    }

    /// <summary>A refusal is told with its status where its body cannot be read.</summary>
    private ClassModel? ReadBody(YamlEntry schema, YamlScalar status, OperationSite site, string operationName)
    {
        var (value, found) = nodes.Diagnostics.HoldBack(
            () => schemas.Read(schema.Value, $"{operationName} error {status.Text}", schema.Key.Position));
        if (found.FirstOrDefault(each => each.IsUnread) is { } reason)
        {
            nodes.Diagnostics.Report(SpecRules.LeftOut, reason.Position, $"The body of '{status.Text}' of {site.Display}", reason.Message.TrimEnd('.'));
            return null;
        }

        nodes.Diagnostics.Report(found);
        return value?.Class;
    }

    private static string? StatusOf(string status) => status.ToUpperInvariant() switch
    {
        "DEFAULT" => AnyStatus,
        ['4' or '5', var tens, var ones] upper when IsDigitOrX(tens) && IsDigitOrX(ones) => upper,
        _ => null,
    };

    private static bool IsDigitOrX(char character) => char.IsAsciiDigit(character) || character == 'X';
}
