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

    private static bool IsWanted(SyntaxNode body, bool mayUse, bool mayCall, ContractFacts facts) =>
        (mayUse && body is ConstructorDeclarationSyntax { Initializer: not null })
        || (body.Parent is PropertyDeclarationSyntax property && IsWanted(property.Identifier.ValueText, mayUse, mayCall, facts))
        || Bodies.NodesOf(body).Any(node => node switch
        {
            SimpleNameSyntax name => IsWanted(name.Identifier.ValueText, mayUse, mayCall, facts),
            // A constructor or an indexer that is called without a name.
            ImplicitObjectCreationExpressionSyntax => mayUse,
            BracketedArgumentListSyntax => mayUse && facts.Names.All.Contains(ContractNames.Indexer),
            _ => false,
        });

    private static bool IsWanted(string name, bool mayUse, bool mayCall, ContractFacts facts) =>
        (mayCall && EndpointTexts.IsRequest(name)) || (mayUse && (facts.Names.All.Contains(name) || Preparing.Contains(name)));

    private static IEnumerable<SyntaxNode> BaseCalls(SyntaxNode root) => root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BaseListSyntax)
        .OfType<PrimaryConstructorBaseTypeSyntax>();
}
