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
            ? facts.BodiesIn(file).Where(body => IsWanted(body, mayUse, mayCall, facts)).Select(static body => body.Syntax).Concat(mayUse ? BaseCalls(root) : [])
            : [];
    }

    private static bool IsWanted(BodyText body, bool mayUse, bool mayCall, ContractFacts facts) =>
        (mayUse && CallsWithoutName(body, facts))
        || (body.Syntax.Parent is PropertyDeclarationSyntax property && IsWanted(property.Identifier.ValueText, mayUse, mayCall, facts))
        || body.Names.Any(name => IsWanted(name, mayUse, mayCall, facts));

    private static bool CallsWithoutName(BodyText body, ContractFacts facts) =>
        body.Syntax is ConstructorDeclarationSyntax { Initializer: not null }
        || body.HasUnnamedCreation
        || (body.HasIndexing && facts.Names.All.Contains(ContractNames.Indexer));

    private static bool IsWanted(string name, bool mayUse, bool mayCall, ContractFacts facts) =>
        (mayCall && EndpointTexts.IsRequest(name)) || (mayUse && (facts.Names.All.Contains(name) || Preparing.Contains(name)));

    private static IEnumerable<SyntaxNode> BaseCalls(SyntaxNode root) => root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BaseListSyntax)
        .OfType<PrimaryConstructorBaseTypeSyntax>();
}
