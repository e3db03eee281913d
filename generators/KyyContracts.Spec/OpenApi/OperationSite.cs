using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.OpenApi;

/// <summary>Where an operation stands in the document.</summary>
internal sealed record OperationSite(YamlScalar Path, YamlMapping PathItem, YamlEntry Entry)
{
    public static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public string Method => Entry.Key.Text;

    public SourcePosition Position => Entry.Key.Position;

    public bool IsGet => Method == "get";

    public YamlEntry? Waiter => (Entry.Value as YamlMapping)?.Entry("x-waiter");

    /// <summary>The operation in a message.</summary>
    public string Display => $"'{Method.ToUpperInvariant()} {Path.Text}'";
}
