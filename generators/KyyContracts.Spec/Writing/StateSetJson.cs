using System.Text.Json;
using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.Writing;

/// <summary>Writes one status into <c>contract.json</c>.</summary>
internal static class StateSetJson
{
    public static void Write(Utf8JsonWriter json, StateSetModel states)
    {
        json.WriteStartObject(states.Name);
        json.WriteOptional("description", states.Description);
        json.WriteString("type", "string");
        json.WriteOptional("enum", [.. states.States.Select(state => state.WireName)]);
        json.WriteStartObject("x-kyy");
        json.WriteString("name", states.Name);
        json.WriteStartArray("members");
        foreach (var state in states.States)
        {
            json.WriteStartObject();
            json.WriteString("wireName", state.WireName);
            json.WriteString("name", state.Name);
            json.WriteOptional("terminal", state.Kind == StateKind.InProgress ? null : state.Kind.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
