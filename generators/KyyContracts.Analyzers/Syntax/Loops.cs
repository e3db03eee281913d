using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Syntax;

/// <summary>Loops as they stand in the source.</summary>
internal static class Loops
{
    public static bool Is(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>The innermost loop in which the node stands in its function; null where it stands in none.</summary>
    public static SyntaxNode? Around(SyntaxNode node) => Functions.LoopsAround(node).FirstOrDefault();

    /// <summary>What decides whether the loop goes on; null where nothing does.</summary>
    public static ExpressionSyntax? ConditionOf(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax { Condition: var condition } => condition,
        DoStatementSyntax { Condition: var condition } => condition,
        ForStatementSyntax { Condition: var condition } => condition,
        _ => null,
    };
}
