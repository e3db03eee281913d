using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Text;

/// <summary>How a document is laid out: how its lines end, and how they are indented.</summary>
internal sealed class Layout(SourceText text)
{
    /// <summary>What ends a line, as the document's first line does it.</summary>
    public string LineEnd { get; } = text.Lines[0] is { End: var end, EndIncludingLineBreak: var next } && next > end ? text.ToString(TextSpan.FromBounds(end, next)) : "\n";

    /// <summary>The white space before the line in which the position is.</summary>
    public string IndentAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return new string(line.TakeWhile(char.IsWhiteSpace).ToArray());
    }

    /// <summary>The end of the line on which the position is.</summary>
    public int LineEndAfter(int position) => text.Lines.GetLineFromPosition(position).End;

    /// <summary>One step of indentation, in the manner of what is there.</summary>
    public string Step => text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t') ? "\t" : "    ";

    /// <summary>Whether the node is the first on its line.</summary>
    public bool StartsLine(SyntaxNode node) => IndentAt(node.SpanStart).Length == node.SpanStart - text.Lines.GetLineFromPosition(node.SpanStart).Start;
}
