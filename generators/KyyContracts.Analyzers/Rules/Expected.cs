using System;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules;

/// <summary>Tells where the exception that a call throws may be the answer that is asked for, such as that there is no such task.</summary>
internal static class Expected
{
    public static bool MayBeAnException(SyntaxNode call)
    {
        var isOutside = false;
        for (var node = call; node?.Parent is { } parent and not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); node = parent)
        {
            isOutside |= Loops.Is(parent);
            if (parent is TryStatementSyntax attempt && attempt.Block == node && attempt.Catches.Any(handler => !IsOfCancellation(handler) && (isOutside || Decides(handler))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Decides(CatchClauseSyntax handler) => handler.Block.DescendantNodes().Any(node =>
        node is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax or AssignmentExpressionSyntax
        || node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PreIncrementExpression));

    private static bool IsOfCancellation(CatchClauseSyntax handler) =>
        handler.Declaration?.Type.ToString() is { } type && (type.EndsWith("OperationCanceledException", StringComparison.Ordinal) || type.EndsWith("TaskCanceledException", StringComparison.Ordinal));
}
