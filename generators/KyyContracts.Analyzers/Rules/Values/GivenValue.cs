using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>A value that is given to a property or a parameter that the contract marks: an argument, an assignment, an initializer.</summary>
/// <param name="Target">The property or parameter.</param>
/// <param name="Marks">What the contract says of it.</param>
/// <param name="Value">The value.</param>
internal readonly record struct GivenValue(ISymbol Target, Marks Marks, IOperation Value);
