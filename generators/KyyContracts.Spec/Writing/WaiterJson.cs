using System.Text.Json;
using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes how an operation is polled into <c>contract.json</c>.</summary>
internal static class WaiterJson
{
    public static void Write(Utf8JsonWriter json, OperationModel operation, WaiterModel waiter)
    {
        json.WriteStartObject("waiter");
        json.WriteString("task", operation.Response.Name);
        json.WriteString("stateType", waiter.States.Name);
        json.WriteStartObject("members");
        foreach (var (role, property) in waiter.Roles.OrderBy(role => role.Key))
        {
            json.WriteString(JsonNamingPolicy.CamelCase.ConvertName(role.ToString()), property.Name);
            json.WriteOptional("statusText", role == WaiterRole.Status ? property.Name + "Text" : null);
        }

        json.WriteEndObject();
        json.WriteStartObject("terms");
        WriteTerms(json, waiter.Terms);
        json.WriteEndObject();
        json.WriteStartArray("variants");
        foreach (var variant in waiter.Variants)
        {
            json.WriteStartObject();
            json.WriteString("wireName", variant.WireName);
            WriteTerms(json, variant.Terms);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, TermsModel terms)
    {
        json.WriteOptional("minDelay", terms.MinDelay);
        json.WriteOptional("maxDelay", terms.MaxDelay);
        json.WriteOptional("deadline", terms.Deadline);
        json.WriteOptional("estimateFrom", terms.Estimate?.From);
        json.WriteOptional("estimateTo", terms.Estimate?.To);
    }
}
