using System;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>A constant that a text of the contract is compared with.</summary>
/// <param name="Subject">The text of the contract.</param>
/// <param name="Text">The constant.</param>
/// <param name="Place">Where the constant stands.</param>
/// <param name="IgnoresCase">Whether the comparison takes upper and lower case for the same, or that is not known.</param>
internal readonly record struct ComparedText(TextSubject Subject, string Text, IOperation Place, bool IgnoresCase)
{
    /// <summary>Whether the comparison holds for a text of the contract.</summary>
    public bool Holds(string known) =>
        string.Equals(Subject.Read(known), Text, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
