using System.Text.Json.Serialization;

namespace KyyContracts.Core.Tests.Http;

/// <summary>A resource of an API that is none of the product's.</summary>
internal sealed record Clip
{
    [JsonPropertyName("name")]
    [JsonRequired]
    public required string Name { get; init; }

    [JsonPropertyName("kind")]
    public string Kind { get; set => field = ConstantText.Check(value, "clip", "kind"); } = "clip";

    [JsonPropertyName("made")]
    public long Made { get; init; }

    [JsonPropertyName("link")]
    [JsonConverter(typeof(AbsoluteUrlConverter))]
    public Uri? Link { get; init; }
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Clip))]
internal sealed partial class ClipJsonContext : JsonSerializerContext;
