using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>All methods that poll, in source and in the assemblies that use the annotations.</summary>
internal static class PollMethods
{
    public static IEnumerable<IMethodSymbol> In(Compilation compilation) =>
        InReferences(compilation, CancellationToken.None).Concat(Inside(compilation.Assembly.GlobalNamespace));

    public static IEnumerable<IMethodSymbol> InReferences(Compilation compilation, CancellationToken cancellation)
    {
        var homes = compilation.GetTypesByMetadataName(ContractAttributes.PollingOperation)
            .Select(type => type.ContainingAssembly.Identity).ToList();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (homes.Contains(assembly.Identity) || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(homes.Contains)))
            {
                foreach (var method in Inside(assembly.GlobalNamespace))
                {
                    yield return method;
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Inside(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceOrTypeSymbol inner => Inside(inner),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method when ContractAttributes.Own(method, ContractAttributes.PollingOperation).Any() =>
            [method],
        _ => Enumerable.Empty<IMethodSymbol>(),
    });
}
