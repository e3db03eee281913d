using System;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>An operation that a value rule is asked about, with all that it may ask.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Facts">What the contract says of symbols.</param>
/// <param name="Report">Takes what is found.</param>
internal readonly record struct ValueSite(IOperation Operation, ContractFacts Facts, Action<Diagnostic> Report)
{
    /// <summary>The type in whose code the operation stands; null where it stands in none.</summary>
    public INamedTypeSymbol? EnclosingType => Operation.SemanticModel?.GetEnclosingSymbol(Operation.Syntax.SpanStart) switch
    {
        INamedTypeSymbol type => type,
        { ContainingType: { } type } => type,
        _ => null,
    };
}
