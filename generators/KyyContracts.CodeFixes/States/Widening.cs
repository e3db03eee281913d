using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.States;

/// <summary>Widens a test of some final states that ends a loop to all of them, where what comes then does not rely on the one that was tested.</summary>
internal static class Widening
{
    public static IEnumerable<TextChange> Of(PollSite site, StateWords words, Flaw flaw)
    {
        foreach (var loop in Functions.LoopsAround(site.Call))
        {
            var tests = StateTest.In(loop, flaw.Model, flaw.Facts).Where(test => (test.States & ~words.Final) == 0 && test.States != words.Final).ToList();
            foreach (var test in tests.OrderBy(test => IsInCondition(test.Expression, loop) ? 0 : 1))
            {
                // What is done of itself in the other states would never be done.
                if (tests.All(other => other.States == test.States)
                    && (IsInCondition(test.Expression, loop) ? IsFree(Next(loop), words, flaw) : EndsAlone(test, loop, flaw)))
                {
                    yield return Widened(test, words);
                }
            }
        }
    }

    private static TextChange Widened(StateTest test, StateWords words)
    {
        var task = test.Task.ToString();
        var text = test.IsNegated ? words.IsNot(task, words.Final) : words.Is(task, words.Final);
        var isPart = test.Expression.Parent is PrefixUnaryExpressionSyntax && text.Contains(" ");
        return new TextChange(test.Expression.Span, isPart ? $"({text})" : text);
    }

    private static bool IsInCondition(SyntaxNode test, StatementSyntax loop) => loop switch
    {
        WhileStatementSyntax { Condition: var condition } => condition.Span.Contains(test.Span),
        DoStatementSyntax { Condition: var condition } => condition.Span.Contains(test.Span),
        ForStatementSyntax { Condition: { } condition } => condition.Span.Contains(test.Span),
        _ => false,
    };

    // The test is all of an if that does no more than to leave.
    private static bool EndsAlone(StateTest test, StatementSyntax loop, Flaw flaw)
    {
        if (test.Expression.Parent is not IfStatementSyntax { Else: null } choice || choice.Condition != test.Expression)
        {
            return false;
        }

        return (choice.Statement is BlockSyntax { Statements.Count: 1 } block ? block.Statements[0] : choice.Statement) switch
        {
            ReturnStatementSyntax { Expression: null } => true,
            ReturnStatementSyntax { Expression: { } answer } => flaw.Model.GetTypeInfo(answer).Type is { } type && flaw.Facts.ShapeOf(type) is not null,
            BreakStatementSyntax => Next(loop) is ReturnStatementSyntax { Expression: { } answer }
                && flaw.Model.GetTypeInfo(answer).Type is { } type && flaw.Facts.ShapeOf(type) is not null,
            _ => false,
        };
    }

    // Whoever gets the task, or asks for its state again, takes all that it may be.
    private static bool IsFree(StatementSyntax? next, StateWords words, Flaw flaw) => next switch
    {
        ReturnStatementSyntax { Expression: { } answer } => flaw.Model.GetTypeInfo(answer).Type is { } type && flaw.Facts.ShapeOf(type) is not null,
        IfStatementSyntax choice => StateTest.In(choice.Condition, flaw.Model, flaw.Facts).Any(),
        SwitchStatementSyntax choice => choice.Expression is MemberAccessExpressionSyntax access && words.Shape.IsStatus(access.Name.Identifier.ValueText),
        _ => false,
    };

    private static StatementSyntax? Next(StatementSyntax loop) => loop.Parent switch
    {
        BlockSyntax block => block.Statements.SkipWhile(statement => statement != loop).Skip(1).FirstOrDefault(),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>()
            .Select(member => member.Statement).SkipWhile(statement => statement != loop).Skip(1).FirstOrDefault(),
        _ => null,
    };
}
