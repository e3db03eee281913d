using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Model;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel(
    string WireName, string Name, SourcePosition Position, string? Description, string? Pattern, string? Example)
{
    /// <summary>Whether it stands in the query; otherwise it is a text in the path.</summary>
    public bool IsInQuery { get; init; }

    public bool IsRequired { get; init; } = true;

    /// <summary>The C# type without null: <c>string</c>, <c>int</c>, <c>long</c> or <c>bool</c>.</summary>
    public string Type { get; init; } = "string";
}
