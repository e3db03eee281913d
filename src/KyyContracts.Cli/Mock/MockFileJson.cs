using System.Text.Json;
using System.Text.Json.Serialization;

namespace KyyContracts.Cli.Mock;

/// <summary>How the file is read: strictly, since a misspelt member would change nothing and say nothing.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NumberHandling = JsonNumberHandling.Strict,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(MockFile))]
internal sealed partial class MockFileJson : JsonSerializerContext;
