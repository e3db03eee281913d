using System.Linq;
using KyyContracts.Analyzers.Flow.Pauses;
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
            ILocalSymbol => Declarations.ValueOf(variable, model) is { } value && IsConstant(value, model) ? value : null,
            // Others may use the field for something else.
            IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field when Declarations.Uses(field, model) == 1 =>
                Declarations.ValueOf(field, model) is { } value && IsConstant(value, model) ? value : null,
            _ => IsConstant(pause, model) ? pause : null,
        };
    }

    private static bool IsConstant(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).HasValue
        || expression switch
        {
            ParenthesizedExpressionSyntax inner => IsConstant(inner.Expression, model),
            BinaryExpressionSyntax binary => IsConstant(binary.Left, model) && IsConstant(binary.Right, model),
            CastExpressionSyntax cast => IsConstant(cast.Expression, model),
            ConditionalExpressionSyntax choice => IsConstant(choice.WhenTrue, model) && IsConstant(choice.WhenFalse, model),
            InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true, ContainingType: var type }
                && (TimeSpans.Is(type) || type is { Name: "Math", ContainingNamespace.Name: "System" })
                && AreConstant(call.ArgumentList, model),
            BaseObjectCreationExpressionSyntax made => TimeSpans.Is(model.GetTypeInfo(made).Type) && AreConstant(made.ArgumentList, model),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => model.GetSymbolInfo(expression).Symbol switch
            {
                IFieldSymbol { IsReadOnly: true, DeclaringSyntaxReferences.IsEmpty: true } field => TimeSpans.Is(field.ContainingType),
                IFieldSymbol { IsReadOnly: true } field => Declarations.ValueOf(field, model) is { } value && IsConstant(value, model),
                ILocalSymbol local => Declarations.ValueOf(local, model) is { } value && IsConstant(value, model),
                IPropertySymbol { Name: "TotalMilliseconds" or "TotalSeconds" } => expression is MemberAccessExpressionSyntax access && IsConstant(access.Expression, model),
                _ => false,
            },
            _ => false,
        };

    private static bool AreConstant(ArgumentListSyntax? arguments, SemanticModel model) =>
        arguments is not null && arguments.Arguments.All(argument => IsConstant(argument.Expression, model));
}
