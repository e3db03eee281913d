using System.Text.Json;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Values for properties of which the contract says no more than their shape.</summary>
internal static class SampleValue
{
    /// <summary>The example, if it is a text, or else the first value that the contract knows; null where it has neither.</summary>
    public static string? SampleText(this ResponseProperty property)
    {
        if (property.HasExample())
        {
            using var example = JsonDocument.Parse(property.Example!);
            if (example.RootElement.ValueKind == JsonValueKind.String)
            {
                return example.RootElement.GetString();
            }
        }

        return property.KnownValues.Count > 0 ? property.KnownValues[0] : null;
    }

    /// <summary>The example as JSON text, or else the plainest value of the property's type.</summary>
    public static string SampleJson(this ResponseProperty property) =>
        property.HasExample() ? property.Example!
        : property.KnownValues.Count > 0 ? $"\"{JsonEncodedText.Encode(property.KnownValues[0])}\""
        : property.Type switch
        {
            "integer" or "number" => "0",
            "boolean" => "false",
            "object" => "{}",
            "array" => "[]",
            _ => "\"\"",
        };

    private static bool HasExample(this ResponseProperty property) => property.Example is not (null or "null");
}
