using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>Walks through functions as they stand in the source.</summary>
internal static class Functions
{
    private const int MaxDepth = 2;

    /// <summary>What runs where the node stands: lambdas and local functions in it are another's.</summary>
    public static IEnumerable<SyntaxNode> Inside(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner == node || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    /// <summary>The same, with the bodies of functions of the same file that are called there.</summary>
    public static IEnumerable<SyntaxNode> Reached(SyntaxNode node, SemanticModel model) => Reached(node, model, 0, []);

    /// <summary>The function around the node: a member, a lambda, a local function, or the file's own statements.</summary>
    public static SyntaxNode Around(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(IsFunction) ?? node.SyntaxTree.GetRoot();

    /// <summary>The loops around the node in its function, the innermost first.</summary>
    public static IEnumerable<StatementSyntax> LoopsAround(SyntaxNode node) =>
        node.Ancestors().TakeWhile(outer => !IsFunction(outer)).OfType<StatementSyntax>()
            .Where(Loops.Is);

    public static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => function is CompilationUnitSyntax,
    };

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        || node is MemberDeclarationSyntax and not GlobalStatementSyntax;

    private static IEnumerable<SyntaxNode> Reached(SyntaxNode node, SemanticModel model, int depth, HashSet<SyntaxNode> seen)
    {
        foreach (var inner in Inside(node))
        {
            yield return inner;
            if (depth < MaxDepth && inner is InvocationExpressionSyntax call && BodyOf(call, model) is { } body && seen.Add(body))
            {
                foreach (var further in Reached(body, model, depth + 1, seen))
                {
                    yield return further;
                }
            }
        }
    }

    private static SyntaxNode? BodyOf(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } && declared[0].SyntaxTree == model.SyntaxTree
            ? declared[0].GetSyntax()
            : null;
}
