using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules;

/// <summary>What a body does once the loop around a poll is over. What only waits for the end takes nothing for anything.</summary>
internal static class Aftermath
{
    /// <summary>Whether anything stands after the loop.</summary>
    public static bool GoesOn(SyntaxNode poll) => LoopAround(poll) is { } loop && IsFollowed(loop);

    /// <summary>Whether nothing is done with the end: nothing stands after the loop, nothing before what leaves it, and no flag tells of it.</summary>
    public static bool OnlyWaits(SyntaxNode poll) =>
        LoopAround(poll) is { } loop
        && !IsFollowed(loop)
        && !SetsFlag(loop, poll)
        && !OwnNodes(loop).OfType<StatementSyntax>().Any(statement => IsBusyExit(statement, poll));

    /// <summary>The innermost loop in which the poll stands; null where it stands in none.</summary>
    public static SyntaxNode? LoopAround(SyntaxNode poll) => poll.Ancestors()
        .FirstOrDefault(static node => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax);

    private static bool IsFollowed(SyntaxNode loop) => loop.Ancestors()
        .TakeWhile(static outer => outer is BlockSyntax or StatementSyntax or GlobalStatementSyntax or CompilationUnitSyntax).Prepend(loop)
        .Any(inner => inner.Parent is { } block && block.ChildNodes().SkipWhile(statement => statement != inner).Skip(1)
            .Any(static next => (next is GlobalStatementSyntax global ? global.Statement : next) is StatementSyntax
                and not (ReturnStatementSyntax { Expression: null } or LocalFunctionStatementSyntax)));

    private static bool IsBusyExit(StatementSyntax statement, SyntaxNode poll) => statement switch
    {
        ReturnStatementSyntax { Expression: not null } => true,
        ReturnStatementSyntax or BreakStatementSyntax => Before(statement) is { } before and not IfStatementSyntax && !before.Span.Contains(poll.Span),
        GotoStatementSyntax => true,
        _ => false,
    };

    private static StatementSyntax? Before(StatementSyntax statement) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax ? statement.Parent.ChildNodes().OfType<StatementSyntax>().TakeWhile(other => other != statement).LastOrDefault() : null;

    // Who sets a variable that the loop's condition reads tells of the end there.
    private static bool SetsFlag(SyntaxNode loop, SyntaxNode poll)
    {
        var condition = loop switch
        {
            WhileStatementSyntax { Condition: var tested } => tested,
            DoStatementSyntax { Condition: var tested } => tested,
            ForStatementSyntax { Condition: var tested } => tested,
            _ => null,
        };
        var read = condition?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText).ToList() ?? [];
        return OwnNodes(loop).OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment is { Left: IdentifierNameSyntax written } && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                && read.Contains(written.Identifier.ValueText) && !assignment.Span.Contains(poll.Span));
    }

    private static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode loop) =>
        loop.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
}
