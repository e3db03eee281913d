using System.Text.Json;
using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes one operation of <c>contract.json</c>.</summary>
internal static class OperationJson
{
    public static void Write(Utf8JsonWriter json, OperationModel operation)
    {
        json.WriteString("operationId", operation.OperationId);
        json.WriteOptional("summary", operation.Summary);
        json.WriteOptional("description", operation.Description);
        json.WriteStartArray("parameters");
        foreach (var parameter in operation.Parameters)
        {
            WriteParameter(json, parameter, parameter == operation.Waiter?.IdParameter);
        }

        json.WriteEndArray();
        json.WriteStartObject("x-kyy");
        json.WriteString("name", operation.Name);
        json.WriteString("response", operation.Response.Name);
        json.WriteStartObject("endpoint");
        json.WriteString("method", "GET");
        json.WriteString("path", operation.Path);
        json.WriteEndObject();
        if (operation.Waiter is { } waiter)
        {
            WaiterJson.Write(json, operation, waiter);
        }

        json.WriteEndObject();
        WriteResponse(json, operation);
    }

    private static void WriteParameter(Utf8JsonWriter json, ParameterModel parameter, bool isTaskId)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.WireName);
        json.WriteString("in", parameter.IsInQuery ? "query" : "path");
        json.WriteBoolean("required", parameter.IsRequired);
        json.WriteOptional("description", parameter.Description);
        json.WriteStartObject("schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteStartObject("x-kyy");
        json.WriteString("name", parameter.Name);
        // Not "type": NSwag takes an object that has it for a schema.
        json.WriteString("clrType", parameter.IsRequired ? parameter.Type : parameter.Type + "?");
        json.WriteFlag("isOptional", !parameter.IsRequired);
        json.WriteFlag("isText", parameter is { IsRequired: true, Type: "string" });
        json.WriteOptional("pattern", parameter.Pattern);
        json.WriteFlag("isTaskId", isTaskId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, OperationModel operation)
    {
        json.WriteStartObject("responses");
        json.WriteStartObject(operation.SuccessStatus);
        json.WriteString("description", operation.SuccessDescription ?? string.Empty);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", "#/components/schemas/" + operation.Response.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
