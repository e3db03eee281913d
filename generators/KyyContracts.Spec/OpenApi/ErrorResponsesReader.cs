using KyyContracts.Spec.Model;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Reads what refusals of an operation tell: its 4xx, 5xx and default responses that are JSON objects.</summary>
internal sealed class ErrorResponsesReader(NodeReader nodes, References references, SchemaReader schemas)
{
    private const string AnyStatus = "XXX";

    public IReadOnlyList<ErrorModel> Read(YamlMapping operation, string operationName)
    {
        var errors = new List<ErrorModel>();
        foreach (var (status, value) in (operation.Find("responses") as YamlMapping)?.Entries ?? [])
        {
            if (StatusOf(status.Text) is { } key
                && references.Follow(value)?.Target is YamlMapping response
                && JsonMedia.Of(response, nodes)?.Entry("schema") is { } schema
                && schemas.Read(schema.Value, $"{operationName} error {status.Text}", schema.Key.Position)?.Class is { } type)
            {
                errors.Add(new ErrorModel(key, type));
            }
        }

        return errors;
    }

    private static string? StatusOf(string status) => status.ToUpperInvariant() switch
    {
        "DEFAULT" => AnyStatus,
        ['4' or '5', var tens, var ones] upper when IsDigitOrX(tens) && IsDigitOrX(ones) => upper,
        _ => null,
    };

    private static bool IsDigitOrX(char character) => char.IsAsciiDigit(character) || character == 'X';
}
