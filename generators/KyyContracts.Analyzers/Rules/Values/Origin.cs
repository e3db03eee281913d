using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>What a value may come from.</summary>
/// <param name="Value">The expression that it comes from, such as a literal.</param>
/// <param name="Place">The part of the asked expression through which it comes: the expression itself, or a variable that holds it.</param>
internal readonly record struct Origin(IOperation Value, IOperation Place)
{
    /// <summary>The text, where it is constant; else null.</summary>
    public string? Text => Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
