using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KyyContracts;

/// <summary>Reads and writes a URL in JSON; see <see cref="AbsoluteUrl.Parse"/>. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AbsoluteUrlConverter : JsonConverter<Uri?>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            // Without a message of ours, the serializer's own names the property.
            throw new JsonException();
        }

        return AbsoluteUrl.Parse(reader.GetString());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uri? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value?.AbsoluteUri);
    }
}
