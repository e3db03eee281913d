using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KyyContracts.Analyzers.Options;

/// <summary>
/// Members in which nothing is reported: <c>kyy.exempt_members = Name.Space.Type.Member, T:Name.Space.Type</c> in
/// .editorconfig. What stands inside a type or namespace that is named is exempt as well.
/// </summary>
internal static class ExemptMembers
{
    public const string Key = "kyy.exempt_members";

    /// <summary>Whether the body is one of such a member. Few projects have any: whose body it is, is asked only then.</summary>
    public static bool Covers(SyntaxNode body, SemanticModel model, AnalyzerConfigOptions options) =>
        OptionText.Of(options, Key) is not null && Covers(Bodies.OwnerOf(body, model), options);

    public static bool Covers(ISymbol? member, AnalyzerConfigOptions options)
    {
        if (OptionText.Of(options, Key) is not { } value)
        {
            return false;
        }

        var exempt = OptionText.PartsOf(value).ToList();
        for (var symbol = member; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            var named = symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol;
            if (exempt.Contains(FullName(named)) || exempt.Contains(named.GetDocumentationCommentId() ?? string.Empty))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the entry can be the name or the documentation id of anything.</summary>
    public static bool IsName(string entry) => entry.Length > 2 && entry[1] == ':'
        ? "NTMPFE".IndexOf(entry[0]) >= 0 && !entry.Any(char.IsWhiteSpace)
        : entry.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static string FullName(ISymbol symbol) =>
        symbol.ContainingSymbol is INamespaceSymbol { IsGlobalNamespace: false } or INamedTypeSymbol or IMethodSymbol
            ? $"{FullName(symbol.ContainingSymbol)}.{symbol.Name}"
            : symbol.Name;
}
