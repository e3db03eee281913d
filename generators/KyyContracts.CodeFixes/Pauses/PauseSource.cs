using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>The expression that has to be written anew so that a pause gets longer.</summary>
internal static class PauseSource
{
    /// <summary>The expression; null where the pause is not made of constants.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax pause, SemanticModel model)
    {
        var variable = pause is IdentifierNameSyntax or MemberAccessExpressionSyntax ? model.GetSymbolInfo(pause).Symbol : null;
        return variable switch
        {
            // What a local starts with decides: it may grow from there.
            ILocalSymbol => Declarations.ValueOf(variable, model) is { } value && Constancy.Of(value, model) ? value : null,
            // Others may use the field for something else.
            IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field when Declarations.Uses(field, model) == 1 =>
                Declarations.ValueOf(field, model) is { } value && Constancy.Of(value, model) ? value : null,
            _ => Constancy.Of(pause, model) ? pause : null,
        };
    }
}
