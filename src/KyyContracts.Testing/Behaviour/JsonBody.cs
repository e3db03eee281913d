using System.Text.Json;

namespace KyyContracts.Testing.Behaviour;

/// <summary>A body that is one JSON object.</summary>
internal static class JsonBody
{
    public const string MediaType = "application/json";

    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
