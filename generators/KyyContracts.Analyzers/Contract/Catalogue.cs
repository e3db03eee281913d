using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>All that the contracts of one assembly describe.</summary>
/// <param name="Operations">The requests.</param>
/// <param name="Servers">The addresses of its services.</param>
internal sealed record Catalogue(ImmutableArray<Operation> Operations, ImmutableArray<string> Servers)
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, Catalogue> Known = new();

    /// <summary>Of an assembly that is referred to: read once, for as long as the assembly is known.</summary>
    public static Catalogue Of(IAssemblySymbol assembly) => Known.GetValue(assembly, static read => Of(TypesIn(read.GlobalNamespace)));

    /// <summary>Of these types.</summary>
    public static Catalogue Of(IEnumerable<INamedTypeSymbol> types)
    {
        var all = types.ToList();
        return new Catalogue(
            all.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).Select(Operation.Of).OfType<Operation>().ToImmutableArray(),
            all.SelectMany(type => ContractAttributes.Own(type, ContractAttributes.ServiceAddress)).SelectMany(address => address.ConstructorArguments)
                .Select(ContractAttributes.Scalar).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray());
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type)
            {
                yield return type;
            }

            foreach (var inner in TypesIn(member))
            {
                yield return inner;
            }
        }
    }
}
