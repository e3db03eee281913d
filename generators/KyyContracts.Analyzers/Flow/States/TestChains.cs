using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// Tests that <c>&amp;&amp;</c> or <c>||</c> joins to one, whether negated or not, or a switch that answers with true or false:
/// <c>!task.IsCompleted &amp;&amp; !task.IsFailed</c> tells no more than <c>!task.IsTerminal</c>.
/// </summary>
internal static class TestChains
{
    /// <summary>
    /// The chain of which the test is a part, and the outcome of the chain that this outcome of the test decides: null where the next part
    /// decides; null altogether where the test stands alone.
    /// </summary>
    public static (SyntaxNode Chain, bool? Outcome)? Of(SyntaxNode test, bool outcome)
    {
        if (test.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is { Parent: SwitchExpressionSyntax choice } arm
            && !arm.Expression.Span.Contains(test.Span)
            && choice.Arms.All(static each => each.WhenClause is null && Answer(each) is not null))
        {
            return (choice, outcome ? Answer(arm) : null);
        }

        (BinaryExpressionSyntax Chain, bool? Outcome)? found = null;
        bool? decided = outcome;
        var isNegated = false;
        for (var part = test; ; part = part.Parent!)
        {
            switch (part.Parent)
            {
                case ParenthesizedExpressionSyntax:
                    break;
                case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                    (decided, isNegated) = (!decided, !isNegated);
                    break;
                case BinaryExpressionSyntax joined when IsChain(joined) && (found is not { Chain: var inner } || IsOr(inner) == (IsOr(joined) != isNegated)):
                    decided = decided == IsOr(joined) || joined.Right == part ? decided : null;
                    (found, isNegated) = ((joined, decided), false);
                    break;
                default:
                    return found;
            }
        }
    }

    /// <summary>Whether the method answers its caller with the chain's outcome.</summary>
    public static bool IsReturned(SyntaxNode chain) => chain.Parent switch
    {
        ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax => IsReturned(chain.Parent),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        _ => false,
    };

    private static bool? Answer(SwitchExpressionArmSyntax arm) =>
        arm.Expression.Kind() switch { SyntaxKind.TrueLiteralExpression => true, SyntaxKind.FalseLiteralExpression => false, _ => null };

    private static bool IsChain(BinaryExpressionSyntax joined) => joined.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    private static bool IsOr(BinaryExpressionSyntax joined) => joined.IsKind(SyntaxKind.LogicalOrExpression);
}
