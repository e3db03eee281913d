using System.Text;
using System.Text.Json;
using KyyContracts.Spec.Model;
using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec.Writing;

/// <summary>
/// Writes <c>contract.json</c>: OpenAPI 3.0.3 with what the clients need, every C# name in <c>x-kyy</c>.
/// No <c>x-kyy</c> object has a key <c>type</c> or <c>properties</c>: NSwag would read a schema in its place.
/// </summary>
internal static class ContractJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    public static string Write(ContractModel model, ContractNames names)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("openapi", "3.0.3");
            json.WriteStartObject("info");
            json.WriteString("title", model.Title);
            json.WriteString("version", model.Version);
            json.WriteEndObject();
            WriteNames(json, model, names);
            json.WriteStartArray("servers");
            json.WriteStartObject();
            json.WriteString("url", model.Server.TrimEnd('/'));
            json.WriteEndObject();
            json.WriteEndArray();
            WritePaths(json, model);
            WriteSchemas(json, model);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteNames(Utf8JsonWriter json, ContractModel model, ContractNames names)
    {
        json.WriteStartObject("x-kyy");
        json.WriteString("namespace", names.Namespace);
        json.WriteString("client", names.Client);
        json.WriteString("contract", names.Contract);
        json.WriteString("jsonContext", names.JsonContext);
        json.WriteString("server", model.Server);
        json.WriteEndObject();
    }

    private static void WritePaths(Utf8JsonWriter json, ContractModel model)
    {
        json.WriteStartObject("paths");
        foreach (var operation in model.Operations)
        {
            json.WriteStartObject(operation.Path);
            json.WriteStartObject("get");
            OperationJson.Write(json, operation);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSchemas(Utf8JsonWriter json, ContractModel model)
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        foreach (var type in model.Classes)
        {
            var waiters = model.Operations.Where(operation => operation.Response == type).Select(operation => operation.Waiter);
            ClassJson.Write(json, type, waiters.FirstOrDefault(waiter => waiter is not null));
        }

        foreach (var states in model.StateSets)
        {
            StateSetJson.Write(json, states);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
