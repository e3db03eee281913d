using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Contract;

/// <summary>
/// Where the code of a file stands: bodies of methods and accessors, initializers, statements at the top level. What stands
/// in none of the wanted ones is not bound.
/// </summary>
internal static class Bodies
{
    /// <summary>The nodes of which a semantic model has a root operation.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode root) => root.DescendantNodesAndSelf(node => !IsCode(node) || node is CompilationUnitSyntax).Where(IsCode);

    /// <summary>The identifiers in a body.</summary>
    public static IEnumerable<string> NamesIn(SyntaxNode body) => NodesOf(body).OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText);

    /// <summary>What stands in a body.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(SyntaxNode body) => body is CompilationUnitSyntax unit
        ? unit.Members.OfType<GlobalStatementSyntax>().SelectMany(static statement => statement.DescendantNodes())
        : body.DescendantNodes();

    /// <summary>The member that a body belongs to.</summary>
    public static ISymbol? OwnerOf(SyntaxNode body, SemanticModel model) =>
        model.GetDeclaredSymbol(body is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax ? body.Parent! : body);

    /// <summary>The innermost body in which the node stands; null where it stands in none.</summary>
    public static SyntaxNode? Around(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsCode);

    private static bool IsCode(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Members.Any(member => member is GlobalStatementSyntax),
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null || method is ConstructorDeclarationSyntax { Initializer: not null },
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } => true,
        _ => false,
    };
}
