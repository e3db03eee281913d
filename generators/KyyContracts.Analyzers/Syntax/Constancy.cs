using System.Linq;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>Whether a number or a length of time is the same each time, as far as its text tells.</summary>
internal static class Constancy
{
    public static bool Of(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).HasValue
        || expression switch
        {
            ParenthesizedExpressionSyntax inner => Of(inner.Expression, model),
            BinaryExpressionSyntax binary => Of(binary.Left, model) && Of(binary.Right, model),
            CastExpressionSyntax cast => Of(cast.Expression, model),
            ConditionalExpressionSyntax choice => Of(choice.WhenTrue, model) && Of(choice.WhenFalse, model),
            InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true, ContainingType: var type }
                && (TimeSpans.Is(type) || type is { Name: "Math", ContainingNamespace.Name: "System" })
                && AreConstant(call.ArgumentList, model),
            BaseObjectCreationExpressionSyntax made => TimeSpans.Is(model.GetTypeInfo(made).Type) && AreConstant(made.ArgumentList, model),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => model.GetSymbolInfo(expression).Symbol switch
            {
                IFieldSymbol { IsReadOnly: true, DeclaringSyntaxReferences.IsEmpty: true } field => TimeSpans.Is(field.ContainingType),
                IFieldSymbol { IsReadOnly: true } field => Declarations.ValueOf(field, model) is { } value && Of(value, model),
                ILocalSymbol local => Declarations.ValueOf(local, model) is { } value && Of(value, model),
                IPropertySymbol { Name: "TotalMilliseconds" or "TotalSeconds" } => expression is MemberAccessExpressionSyntax access && Of(access.Expression, model),
                _ => false,
            },
            _ => false,
        };

    private static bool AreConstant(ArgumentListSyntax? arguments, SemanticModel model) =>
        arguments is not null && arguments.Arguments.All(argument => Of(argument.Expression, model));
}
