using System.Text.Json;

namespace KyyContracts.Testing.Gate;

/// <summary>Holds one property of an answer against what the contract says of it.</summary>
internal static class PropertyGate
{
    /// <summary>What is wrong with it; null where nothing is.</summary>
    /// <param name="property">The property.</param>
    /// <param name="status">The task's state; null where the answer has none.</param>
    /// <param name="value">Its value; null where the answer lacks it.</param>
    public static string? Check(ResponseProperty property, string? status, JsonElement? value)
    {
        var mustBePresent = property.PresentWhen.Count > 0 && status is not null && property.PresentWhen.Contains(status);
        var mustBeAbsent = property.PresentWhen.Count > 0 && status is not null && !mustBePresent;
        return value switch
        {
            null when property.IsRequired => "is missing",
            null when mustBePresent => $"is missing though the state is {Printable.Quote(status!)}",
            null => null,
            { ValueKind: JsonValueKind.Null } when mustBePresent => $"is null though the state is {Printable.Quote(status!)}",
            { ValueKind: JsonValueKind.Null } => property.IsNullable ? null : "is null",
            { } present when !HasType(property, present) => $"is no {property.Type}",
            { } present when property.Constant is { } constant && present.GetString() != constant => $"is not '{constant}'",
            { } present when IsUrl(property) && !Uri.TryCreate(present.GetString(), UriKind.Absolute, out _) => "is no absolute URL",
            not null when mustBeAbsent && property.IsNullable => $"has a value though the state is {Printable.Quote(status!)}",
            _ => null,
        };
    }

    private static bool IsUrl(ResponseProperty property) => property is { Type: "string", Format: "uri" };

    private static bool HasType(ResponseProperty property, JsonElement value) => property.Type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number
            && value.TryGetDecimal(out var number) && decimal.IsInteger(number),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => true,
    };
}
