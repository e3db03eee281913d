using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow;

/// <summary>The bodies of a file that may poll as far as their text tells: themselves, or through methods of the file, two calls deep.</summary>
internal static class PollingBodies
{
    private const int MaxDepth = 2;

    public static IReadOnlyList<SyntaxNode> In(IReadOnlyList<BodyText> bodies, ContractNames names)
    {
        var polls = new HashSet<string>(names.PollsAndWaits);
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            polls.UnionWith(bodies.Where(body => body.NamesAny(polls)).Select(body => NameOf(body.Syntax)).OfType<string>().ToList());
        }

        return [.. bodies.Where(body => body.NamesAny(polls)).Select(body => body.Syntax)];
    }

    private static string? NameOf(SyntaxNode body) => (body as MethodDeclarationSyntax)?.Identifier.ValueText;
}
