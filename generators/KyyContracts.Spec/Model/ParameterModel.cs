using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Model;

/// <summary>A text in an operation's path.</summary>
internal sealed record ParameterModel(
    string WireName, string Name, SourcePosition Position, string? Description, string? Pattern, string? Example);
