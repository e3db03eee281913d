using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>The names in one assembly of what bears the contract's attributes: read once, for as long as the assembly is known.</summary>
internal static class MetadataNames
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, (string, NameKind)[]> Known = new();

    public static IEnumerable<(string Name, NameKind Kind)> In(IAssemblySymbol assembly) =>
        Known.GetValue(assembly, static read => Inside(read.GlobalNamespace).Distinct().ToArray());

    private static IEnumerable<(string, NameKind)> Inside(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (var name in Inside(inner))
                {
                    yield return name;
                }
            }
            else if (member is not IMethodSymbol { AssociatedSymbol: not null } && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            {
                foreach (var name in Of(member))
                {
                    yield return name;
                }
            }
        }
    }

    private static IEnumerable<(string, NameKind)> Of(ISymbol member)
    {
        var marks = MarksOn(member);
        if (!marks.IsEmpty || (member is IMethodSymbol method && method.Parameters.Any(parameter => !MarksOn(parameter).IsEmpty)))
        {
            var name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;
            yield return (name, marks.Contains(ContractAttributes.PollingOperation) ? NameKind.Poll : NameKind.Other);
        }

        if (member is IPropertySymbol { IsIndexer: true } indexer && indexer.Parameters.Any(parameter => !MarksOn(parameter).IsEmpty))
        {
            yield return (ContractNames.Indexer, NameKind.Other);
            yield return (member.ContainingType.Name, NameKind.Other);
        }

        foreach (var status in StatusesOf(member))
        {
            yield return (status, NameKind.Other);
        }

        if (member is IMethodSymbol { IsExtensionMethod: true } extension && WaitMethods.IsWait(extension))
        {
            yield return (member.Name, NameKind.Wait);
        }

        foreach (var inner in member is INamedTypeSymbol type ? Inside(type) : [])
        {
            yield return inner;
        }
    }

    /// <summary>The members that hold the state of which another depends.</summary>
    private static IEnumerable<string> StatusesOf(ISymbol member) => member is IPropertySymbol or IFieldSymbol
        ? ContractAttributes.Own(member, ContractAttributes.PresentWhen).SelectMany(presence => presence.ConstructorArguments.Take(1)).Select(ContractAttributes.Scalar).OfType<string>()
        : [];

    private static ImmutableArray<string> MarksOn(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        return attributes.IsEmpty
            ? ImmutableArray<string>.Empty
            : attributes.Select(attribute => attribute.AttributeClass).Where(ContractAttributes.IsOurs).Select(type => type!.ToDisplayString()).ToImmutableArray();
    }
}
