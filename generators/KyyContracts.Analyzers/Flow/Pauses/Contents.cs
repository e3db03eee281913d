using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Whether what is in a sequence stays there: who has the sequence itself may put something else into it.</summary>
internal static class Contents
{
    private static readonly string[] Queries = ["ElementAt", "ElementAtOrDefault", "First", "Last", "Contains", "IndexOf", "Any", "Max", "Min", "Sum", "Average", "Count", "Select", "Where", "Skip", "Take", "ToArray", "ToList"];

    /// <summary>Whether all that is done with the variable or member is to read from it.</summary>
    public static bool AreKept(ISymbol holder) => IsReadOnly(TypeOf(holder)) || (IsSeenHereAlone(holder) && ScopesOf(holder)
        .SelectMany(static scope => scope.DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .All(name => name.Identifier.ValueText != holder.Name || IsRead(name, isLocal: holder is ILocalSymbol)));

    private static bool IsSeenHereAlone(ISymbol holder) => holder is ILocalSymbol or { DeclaredAccessibility: Accessibility.Private };

    private static ITypeSymbol? TypeOf(ISymbol holder) => holder switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };

    private static bool IsReadOnly(ITypeSymbol? type) =>
        type?.Name is "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "ReadOnlyCollection" or "ImmutableArray" or "ImmutableList" or "ReadOnlySpan";

    private static IEnumerable<SyntaxNode> ScopesOf(ISymbol holder) => holder is ILocalSymbol
        ? holder.DeclaringSyntaxReferences.Select(static declaration => (SyntaxNode?)declaration.GetSyntax().FirstAncestorOrSelf<BlockSyntax>() ?? declaration.SyntaxTree.GetRoot())
        : holder.ContainingType.DeclaringSyntaxReferences.Select(static declaration => declaration.GetSyntax());

    private static bool IsRead(IdentifierNameSyntax name, bool isLocal)
    {
        SyntaxNode place = name.Parent is MemberAccessExpressionSyntax owned && owned.Name == name ? owned : name;
        return place.Parent switch
        {
            ElementAccessExpressionSyntax element => !Initializers.IsWrittenAt(element),
            // A method that is passed on is called by others.
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } => member is "Length" || Array.IndexOf(Queries, member) >= 0,
            ForEachStatementSyntax => true,
            ReturnStatementSyntax => isLocal,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => true,
            _ => false,
        };
    }
}
