using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>All methods that poll, in source and in the assemblies that use the annotations.</summary>
internal static class PollMethods
{
    public static IEnumerable<IMethodSymbol> In(Compilation compilation) =>
        new ContractAssemblies(compilation).Others.Append(compilation.Assembly).SelectMany(assembly => Inside(assembly.GlobalNamespace));

    private static IEnumerable<IMethodSymbol> Inside(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceOrTypeSymbol inner => Inside(inner),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method when ContractAttributes.Own(method, ContractAttributes.PollingOperation).Any() =>
            [method],
        _ => Enumerable.Empty<IMethodSymbol>(),
    });
}
