using System.Text.Json;
using System.Text.Json.Serialization;

namespace KyyContracts.Testing.Control;

/// <summary>How orders are read: strictly, since a misspelt member would change nothing and say nothing.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(TaskOrder))]
internal sealed partial class ControlJson : JsonSerializerContext;
