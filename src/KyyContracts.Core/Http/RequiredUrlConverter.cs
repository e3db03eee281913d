using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KyyContracts;

/// <summary>Reads and writes a URL in JSON that must be there: a text that is none is null, but null itself is an error. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiredUrlConverter : JsonConverter<Uri?>
{
    private static readonly AbsoluteUrlConverter Texts = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Texts.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uri? value, JsonSerializerOptions options) => Texts.Write(writer, value, options);
}
