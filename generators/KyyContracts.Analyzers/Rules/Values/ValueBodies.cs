using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>The bodies of a file in which a value rule may find something, by the names in them; the others are not bound.</summary>
internal static class ValueBodies
{
    // With these, code prepares the client that requests go through.
    private static readonly HashSet<string> Preparing = new(StringComparer.Ordinal) { "DefaultRequestHeaders", "BaseAddress", "ResultDownloader" };

    public static IEnumerable<SyntaxNode> In(SyntaxTree file, SyntaxNode root, ContractFacts facts)
    {
        var mayUse = facts.AreUsedIn(file);
        var mayCall = !facts.IsTest && facts.Endpoints.MayStandIn(file);
        return mayUse || mayCall
            ? Bodies.In(root).Where(body => IsWanted(body, mayUse, mayCall, facts)).Concat(mayUse ? BaseCalls(root) : [])
            : [];
    }

    private static bool IsWanted(SyntaxNode body, bool mayUse, bool mayCall, ContractFacts facts)
    {
        var names = Bodies.NamesIn(body).ToList();
        if (body.Parent is PropertyDeclarationSyntax property)
        {
            names.Add(property.Identifier.ValueText);
        }

        return (mayCall && names.Any(EndpointTexts.IsRequest))
            || (mayUse && (names.Any(name => facts.Names.All.Contains(name) || Preparing.Contains(name)) || CallsUnnamed(body, facts)));
    }

    // A constructor or an indexer that is called without a name.
    private static bool CallsUnnamed(SyntaxNode body, ContractFacts facts) =>
        body is ConstructorDeclarationSyntax { Initializer: not null }
        || body.DescendantNodes().Any(node => node is ImplicitObjectCreationExpressionSyntax
            || (node is BracketedArgumentListSyntax && facts.Names.All.Contains(ContractNames.Indexer)));

    private static IEnumerable<SyntaxNode> BaseCalls(SyntaxNode root) => root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BaseListSyntax)
        .OfType<PrimaryConstructorBaseTypeSyntax>();
}
