using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit;

/// <summary>Where the types of a client are: in full, so that no name around them can stand for another.</summary>
internal sealed class Types(string @namespace, ClientKind kind)
{
    /// <summary>The namespace of classes and states. Kiota has one of its own for them.</summary>
    public string Namespace { get; } = kind == ClientKind.Kiota ? @namespace + ".Models" : @namespace;

    public string Of(string name) => $"global::{Namespace}.{name}";

    /// <summary>The text of a property as its client declares it.</summary>
    public static string Text(MemberFacts member) => member.IsAlwaysThere ? "string" : "string?";
}
