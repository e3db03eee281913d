using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Contract;

/// <summary>
/// The names of what bears the contract's attributes, in source and in the assemblies that refer to them. A file in which
/// none of them stands does not use the contract, and is not looked into: binding it is what costs time.
/// </summary>
internal sealed class ContractNames
{
    /// <summary>What stands for all indexers, which have no name.</summary>
    public const string Indexer = "this[]";

    private const string Suffix = "Attribute";

    private readonly HashSet<string> _all = [];
    private readonly HashSet<string> _polls = [];
    private readonly HashSet<string> _waits = [];

    private ContractNames()
    {
    }

    /// <summary>Members that bear an attribute, or whose parameters do; types, where they or their constructors do.</summary>
    public IReadOnlyCollection<string> All => _all;

    /// <summary>Methods that poll, or that wait and so poll for their caller.</summary>
    public IEnumerable<string> PollsAndWaits => _polls.Concat(_waits);

    public bool IsPoll(string name) => _polls.Contains(name);

    public static ContractNames In(Compilation compilation, ContractAssemblies assemblies, CancellationToken cancellation)
    {
        var names = new ContractNames();
        var homes = compilation.GetTypesByMetadataName(ContractAttributes.PollingOperation);
        var attributes = new HashSet<string>(
            from home in homes
            from type in home.ContainingNamespace.GetTypeMembers()
            where type.Name.EndsWith(Suffix, System.StringComparison.Ordinal)
            from name in new[] { type.Name, type.Name.Substring(0, type.Name.Length - Suffix.Length) }
            select name);
        names.AddSource(compilation, attributes, cancellation);

        foreach (var assembly in assemblies.Others)
        {
            cancellation.ThrowIfCancellationRequested();
            names.Add(MetadataNames.In(assembly));
        }

        return names;
    }

    private void AddSource(Compilation compilation, HashSet<string> attributes, CancellationToken cancellation)
    {
        var words = new Words(attributes);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (words.IsAnyIn(tree.GetText(cancellation).ToString()))
            {
                foreach (var attribute in tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
                {
                    var name = (attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name as SimpleNameSyntax)?.Identifier.ValueText;
                    if (name is not null && attributes.Contains(name))
                    {
                        AddStatus(attribute);
                        Add(attribute.FirstAncestorOrSelf<IndexerDeclarationSyntax>() is null ? null : Indexer, NameKind.Other);
                        Add(BearerOf(attribute), ContractAttributes.PollingOperation.IndexOf("." + name, System.StringComparison.Ordinal) > 0 ? NameKind.Poll : NameKind.Other);
                    }
                }
            }
        }
    }

    // The member that holds the state of which another depends.
    private void AddStatus(AttributeSyntax attribute)
    {
        if (attribute.Name.ToString().IndexOf(nameof(ContractAttributes.PresentWhen), System.StringComparison.Ordinal) >= 0)
        {
            Add(attribute.ArgumentList?.Arguments.FirstOrDefault()?.DescendantTokens().LastOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken)).ValueText, NameKind.Other);
        }
    }

    // A parameter's name says nothing; that of whatever has it is called.
    private static string? BearerOf(SyntaxNode attribute) => attribute.Ancestors().Select(node => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault()?.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        _ => null,
    }).FirstOrDefault(name => name is not null);

    private void Add(IEnumerable<(string Name, NameKind Kind)> names)
    {
        foreach (var (name, kind) in names)
        {
            Add(name, kind);
        }
    }

    private void Add(string? name, NameKind kind)
    {
        if (name is not null)
        {
            _all.Add(name);
            (kind == NameKind.Poll ? _polls : kind == NameKind.Wait ? _waits : _all).Add(name);
        }
    }
}

/// <summary>What a name is worth looking for.</summary>
internal enum NameKind
{
    /// <summary>Something that bears an attribute.</summary>
    Other,

    /// <summary>A method that polls.</summary>
    Poll,

    /// <summary>A method that waits.</summary>
    Wait,
}
