using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>Finds hostile text that left its literal or comment.</summary>
internal static class HostileText
{
    private static readonly SyntaxKind[] Harmless =
    [
        SyntaxKind.StringLiteralToken, SyntaxKind.XmlTextLiteralToken, SyntaxKind.XmlEntityLiteralToken,
        SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia,
    ];

    public static IEnumerable<string> Escaped(SyntaxNode root) =>
        root.DescendantTokens(descendIntoTrivia: true).Where(token => token.Text.Contains(HostileDocument.Canary, StringComparison.Ordinal))
            .Where(token => !Harmless.Contains(token.Kind())).Select(token => $"{token.Kind()}: {token}")
        .Concat(root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.ToFullString().Contains(HostileDocument.Canary, StringComparison.Ordinal))
            .Where(trivia => !Harmless.Contains(trivia.Kind())).Select(trivia => $"{trivia.Kind()}: {trivia.ToFullString()}"));
}
