using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.CodeFixes.States;

/// <summary>Writes labels for states in the terms of a switch: members of the enum, texts, or patterns of the task.</summary>
internal static class MissingLabels
{
    /// <summary>Labels for all of the states; of texts those of the wire, and the names of the members.</summary>
    public static IEnumerable<string[]> Of(ulong states, ITypeSymbol type, StateSpace space, Flaw flaw)
    {
        if (states == 0)
        {
            yield break;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            yield return [.. space.WireNames(states).Select(Quoted)];
            yield return [.. space.Names(states).Select(Quoted)];
        }
        else if (StateWords.Of(type, flaw.Facts, flaw.Model, flaw.Node.SpanStart) is { } words)
        {
            yield return [$"{{ {words.Status.Name}: {words.Names(states, " or ")} }}"];
        }
        else
        {
            var name = Names.Of(Plain(type), flaw.Model, flaw.Node.SpanStart);
            yield return [.. space.Names(states).Select(state => $"{name}.{state}")];
        }
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } ? inner[0] : type;
}
