using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Tests that <c>&amp;&amp;</c> or <c>||</c> joins to one: <c>state == a || state == b</c> tells no more than <c>state is a or b</c>.</summary>
internal static class TestChains
{
    /// <summary>
    /// The chain of which the test is a part, and the outcome of the chain that this outcome of the test decides: null where the next part
    /// decides; null altogether where the test stands alone.
    /// </summary>
    public static (SyntaxNode Chain, bool? Outcome)? Of(SyntaxNode test, bool outcome)
    {
        var (part, isLast) = (test, true);
        BinaryExpressionSyntax? chain = null;
        while (true)
        {
            switch (part.Parent)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    part = parenthesized;
                    break;
                case BinaryExpressionSyntax joined when joined.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
                    && (chain is null || chain.Kind() == joined.Kind()):
                    isLast &= joined.Right == part;
                    part = chain = joined;
                    break;
                default:
                    return chain is null ? null
                        : outcome == chain.IsKind(SyntaxKind.LogicalOrExpression) || isLast ? (chain, outcome)
                        : (chain, null);
            }
        }
    }
}
