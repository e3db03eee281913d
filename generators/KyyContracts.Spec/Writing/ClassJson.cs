using System.Text.Json;
using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes one object's schema into <c>contract.json</c>.</summary>
internal static class ClassJson
{
    public static void Write(Utf8JsonWriter json, ClassModel type, WaiterModel? waiter)
    {
        json.WriteStartObject(type.Name);
        json.WriteOptional("description", type.Description);
        json.WriteOptional("required", [.. type.Properties.Where(property => property.IsRequired).Select(property => property.WireName)]);
        json.WriteString("type", "object");
        json.WriteStartObject("x-kyy");
        json.WriteString("name", type.Name);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        foreach (var property in type.Properties)
        {
            json.WriteStartObject(property.WireName);
            WriteValue(json, property.Value);
            json.WriteOptional("description", property.Value.Description);
            WriteNames(json, property, waiter?.RoleOf(property));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ValueModel value)
    {
        if (value.Class is { } type)
        {
            // A $ref would hide its neighbours; a single allOf does not.
            json.WriteStartArray("allOf");
            json.WriteStartObject();
            json.WriteString("$ref", "#/components/schemas/" + type.Name);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", value.Type);
            json.WriteOptional("format", value.Format);
        }

        json.WriteFlag("nullable", value.IsNullable);
        if (value.Items is { } items)
        {
            json.WriteStartObject("items");
            WriteValue(json, items);
            json.WriteEndObject();
        }
    }

    private static void WriteNames(Utf8JsonWriter json, PropertyModel property, WaiterRole? role)
    {
        var value = property.Value;
        json.WriteStartObject("x-kyy");
        json.WriteString("name", property.Name);
        json.WriteOptional("textName", value.States is null ? null : property.Name + "Text");
        json.WriteOptional("role", role?.ToString());
        json.WriteOptional("class", (value.Class ?? value.Items?.Class)?.Name);
        json.WriteOptional("stateType", value.States?.Name);
        json.WriteFlag("isAlwaysThere", property.IsRequired && !value.IsNullable);
        json.WriteOptional("constant", value.Constant);
        json.WriteOptional("knownValues", value.KnownValues);
        WritePresence(json, property);
        json.WriteOptional("expiresAfter", property.Lifetime);
        json.WriteEndObject();
    }

    private static void WritePresence(Utf8JsonWriter json, PropertyModel property)
    {
        if (property.PresentWhenStatus is not { } status)
        {
            return;
        }

        json.WriteStartArray("presentWhen");
        foreach (var state in status.Value.States!.States.Where(state => property.PresentWhen.Contains(state.WireName)))
        {
            json.WriteStartObject();
            json.WriteString("member", status.Name);
            json.WriteString("stateType", status.Value.States.Name);
            json.WriteString("state", state.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
