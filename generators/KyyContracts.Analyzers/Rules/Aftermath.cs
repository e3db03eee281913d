using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules;

/// <summary>What a body does once the loop around a poll is over. What only waits for the end takes nothing for anything.</summary>
internal static class Aftermath
{
    /// <summary>Whether nothing is done with the end: nothing stands after the loop, and nothing beside what leaves it.</summary>
    public static bool OnlyWaits(SyntaxNode poll) =>
        Loops.Around(poll) is { } loop && !IsFollowed(loop) && !Ends(loop, poll).Any(end => IsBusy(end, poll));

    private static bool IsFollowed(SyntaxNode loop) => loop.Ancestors()
        .TakeWhile(static outer => outer is BlockSyntax or StatementSyntax or GlobalStatementSyntax or CompilationUnitSyntax).Prepend(loop)
        .Any(inner => inner.Parent is { } block && block.ChildNodes().SkipWhile(statement => statement != inner).Skip(1)
            .Any(static next => (next is GlobalStatementSyntax global ? global.Statement : next) is StatementSyntax
                and not (ReturnStatementSyntax { Expression: null } or LocalFunctionStatementSyntax)));

    // What leaves the loop, and what sets a variable so that its condition does.
    private static IEnumerable<StatementSyntax> Ends(SyntaxNode loop, SyntaxNode poll)
    {
        var condition = Loops.ConditionOf(loop);
        return loop.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<StatementSyntax>()
            .Where(statement => statement is ReturnStatementSyntax or BreakStatementSyntax or GotoStatementSyntax
                || (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax flag, Right: LiteralExpressionSyntax value } }
                    && condition is not null && !statement.Span.Contains(poll.Span) && EndsBy(condition, flag.Identifier.ValueText, value)));
    }

    private static bool EndsBy(ExpressionSyntax condition, string flag, LiteralExpressionSyntax value) => condition.DescendantNodesAndSelf()
        .Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == flag
            && value.IsKind(SyntaxKind.TrueLiteralExpression) == name.Parent.IsKind(SyntaxKind.LogicalNotExpression));

    private static bool IsBusy(StatementSyntax end, SyntaxNode poll) =>
        end is ReturnStatementSyntax { Expression: not null } or GotoStatementSyntax
        || (end.Parent is BlockSyntax or SwitchSectionSyntax
            && end.Parent.ChildNodes().OfType<StatementSyntax>().TakeWhile(other => other != end).LastOrDefault() is { } before and not IfStatementSyntax
            && !before.Span.Contains(poll.Span));
}
