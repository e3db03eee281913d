using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Values;

/// <summary>Where a text stands that is given to something: there, or where the variable through which it comes is declared.</summary>
internal sealed class KeySource
{
    private KeySource(ExpressionSyntax text, ImmutableArray<TextChange> changes) => (Text, Changes) = (text, changes);

    public ExpressionSyntax Text { get; }

    /// <summary>What else has to change, so that the variable may hold what is not constant.</summary>
    public ImmutableArray<TextChange> Changes { get; }

    public static KeySource? Of(SyntaxNode node, SemanticModel model)
    {
        if (node is LiteralExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax)
        {
            return new KeySource((ExpressionSyntax)node, ImmutableArray<TextChange>.Empty);
        }

        var variable = model.GetSymbolInfo(node).Symbol;
        return variable switch
        {
            ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } when Declarations.Of(variable, model) is { Initializer.Value: { } value } declared =>
                new KeySource(value, WithoutConst(declared)),
            IPropertySymbol { DeclaringSyntaxReferences: { Length: 1 } declared } when declared[0].SyntaxTree == model.SyntaxTree =>
                (declared[0].GetSyntax() as PropertyDeclarationSyntax)?.Initializer?.Value is { } value ? new KeySource(value, ImmutableArray<TextChange>.Empty) : null,
            _ => null,
        };
    }

    private static ImmutableArray<TextChange> WithoutConst(VariableDeclaratorSyntax declared)
    {
        var modifiers = declared.Parent?.Parent switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };
        var constant = modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.ConstKeyword));
        return constant.IsKind(SyntaxKind.None) ? ImmutableArray<TextChange>.Empty
            : declared.Parent?.Parent is FieldDeclarationSyntax ? ImmutableArray.Create(new TextChange(constant.Span, "static readonly"))
            : ImmutableArray.Create(new TextChange(TextSpan.FromBounds(constant.SpanStart, constant.GetNextToken().SpanStart), string.Empty));
    }
}
