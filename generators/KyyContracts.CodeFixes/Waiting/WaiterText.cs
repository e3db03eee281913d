using System.Collections.Generic;
using System.Linq;
using System.Text;
using KyyContracts.Analyzers.Rules.HandWritten;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Waiting;

/// <summary>Writes the call of the waiter, with the comments of the loop before it and what was done on success behind it.</summary>
internal sealed class WaiterText(HandWrittenLoop loop, Flaw flaw)
{
    private readonly bool _hasLines = flaw.Layout.StartsLine(loop.First);

    private string Indent => flaw.Layout.IndentAt(loop.First.SpanStart);

    private string Gap => _hasLines ? flaw.Layout.LineEnd + Indent : " ";

    public string Text(IReadOnlyList<int> results)
    {
        var call = loop.Call;
        var wait = $"{loop.Kept}await {call.Client}.WaitForCompletionAsync({call.Id}, cancellationToken: {call.Token}){call.Configured};";
        return string.Join(Gap, Comments().Append(wait).Concat(Then(results)));
    }

    private IEnumerable<string> Comments()
    {
        var gone = TextSpan.FromBounds(loop.First.SpanStart, loop.Last.Span.End);
        var stays = loop.Then.Select(statement => statement.FullSpan).ToList();
        return loop.First.SyntaxTree.GetRoot().DescendantTrivia(gone)
            .Where(trivia => gone.Contains(trivia.Span) && !stays.Any(span => span.Contains(trivia.Span)))
            .Where(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || (_hasLines && trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
            .Select(trivia => trivia.ToString());
    }

    private IEnumerable<string> Then(IReadOnlyList<int> results)
    {
        foreach (var statement in loop.Then)
        {
            var span = _hasLines && flaw.Layout.StartsLine(statement) ? statement.FullSpan : statement.Span;
            var text = new StringBuilder(statement.SyntaxTree.GetText().ToString(span));
            foreach (var result in results.Where(result => statement.Span.Contains(result - 1)).OrderByDescending(result => result))
            {
                text.Insert(result - span.Start, "!");
            }

            yield return HoldsLines(statement) ? text.ToString().Trim() : Moved(text.ToString(), flaw.Layout.IndentAt(statement.SpanStart));
        }
    }

    // Indented as the loop was.
    private string Moved(string text, string indent) => string.Join(
        flaw.Layout.LineEnd,
        text.Replace("\r\n", "\n").Split('\n').Select(line => line.StartsWith(indent, System.StringComparison.Ordinal) ? Indent + line.Substring(indent.Length) : line)).Trim();

    private static bool HoldsLines(SyntaxNode node) =>
        node.DescendantTokens().Any(token => token.Span.Length > 0 && token.Text.Contains('\n'));
}
