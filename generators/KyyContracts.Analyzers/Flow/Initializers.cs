using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What a member that nothing sets later is set to where it is declared.</summary>
internal static class Initializers
{
    /// <summary>Only in this file, and where nothing else may set the member; else null.</summary>
    public static IOperation? Of(ISymbol member, SemanticModel? model)
    {
        if (model is null
            || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration
            || declaration.SyntaxTree != model.SyntaxTree
            || ValueOf(declaration.GetSyntax()) is not { } value)
        {
            return null;
        }

        return IsFixed(member) ? model.GetOperation(value) : null;
    }

    // A member that others may set is whatever they set it to.
    private static bool IsFixed(ISymbol member)
    {
        var isReadOnly = member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false };
        return (isReadOnly || member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private })
            && !member.ContainingType.DeclaringSyntaxReferences
                .SelectMany(reference => reference.GetSyntax().DescendantNodes())
                .OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == member.Name && IsWritten(name));
    }

    /// <summary>Whether the name stands where something is written.</summary>
    public static bool IsWritten(IdentifierNameSyntax name) =>
        IsWrittenAt(name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name);

    /// <summary>Whether something is written to what the expression stands for.</summary>
    public static bool IsWrittenAt(ExpressionSyntax place) => place.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == place,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        RefExpressionSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax? ValueOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };
}
