using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Text;

/// <summary>Puts a statement on a line of its own among others; where several share a line, it shares it with them.</summary>
internal static class Insertion
{
    /// <summary>Before a statement, which gets braces with the new one where it is alone.</summary>
    public static TextChange Before(StatementSyntax statement, string added, Layout layout) => IsAlone(statement)
        ? new TextChange(statement.Span, $"{{ {added} {statement} }}")
        : new TextChange(new TextSpan(statement.SpanStart, 0), added + Gap(statement, layout));

    /// <summary>After a statement, on the same terms.</summary>
    public static TextChange After(StatementSyntax statement, string added, Layout layout) => IsAlone(statement)
        ? new TextChange(statement.Span, $"{{ {statement} {added} }}")
        : new TextChange(new TextSpan(EndOf(statement, layout), 0), Gap(statement, layout) + added);

    /// <summary>As the last statement of a loop's body.</summary>
    public static TextChange AtEndOf(StatementSyntax loop, string added, Layout layout) => BodyOf(loop) switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => After(statements[statements.Count - 1], added, layout),
        BlockSyntax block when block.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) =>
            new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), layout.LineEnd + layout.IndentAt(block.SpanStart) + layout.Step + added),
        BlockSyntax block => new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), " " + added),
        EmptyStatementSyntax empty => new TextChange(empty.Span, added),
        var body => After(body, added, layout),
    };

    private static StatementSyntax BodyOf(StatementSyntax loop) => loop switch
    {
        WhileStatementSyntax { Statement: var body } => body,
        DoStatementSyntax { Statement: var body } => body,
        ForStatementSyntax { Statement: var body } => body,
        CommonForEachStatementSyntax { Statement: var body } => body,
        _ => loop,
    };

    private static bool IsAlone(StatementSyntax statement) => statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);

    // What is said behind a statement on its line stays with it.
    private static int EndOf(StatementSyntax statement, Layout layout) => layout.StartsLine(statement)
        ? statement.GetTrailingTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Select(trivia => trivia.Span.End).DefaultIfEmpty(statement.Span.End).Max()
        : statement.Span.End;

    private static string Gap(StatementSyntax statement, Layout layout) =>
        layout.StartsLine(statement) ? layout.LineEnd + layout.IndentAt(statement.SpanStart) : " ";
}
