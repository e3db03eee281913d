using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Contract;

/// <summary>
/// The names of all methods that poll, in source and in the assemblies that use the annotations. A method in whose text
/// none of them stands need not be looked into.
/// </summary>
internal static class PollNames
{
    private const string Attribute = "PollingOperation";

    public static HashSet<string> In(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetText(cancellation).ToString().IndexOf(Attribute, StringComparison.Ordinal) >= 0)
            {
                names.UnionWith(
                    from method in tree.GetRoot(cancellation).DescendantNodes().OfType<MethodDeclarationSyntax>()
                    where method.AttributeLists.SelectMany(list => list.Attributes)
                        .Any(attribute => attribute.Name.ToString().IndexOf(Attribute, StringComparison.Ordinal) >= 0)
                    select method.Identifier.ValueText);
            }
        }

        var homes = compilation.GetTypesByMetadataName(ContractAttributes.PollingOperation)
            .Select(type => type.ContainingAssembly.Identity).ToList();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (homes.Contains(assembly.Identity) || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(homes.Contains)))
            {
                names.UnionWith(Inside(assembly.GlobalNamespace));
            }
        }

        return names;
    }

    private static IEnumerable<string> Inside(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceOrTypeSymbol inner => Inside(inner),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method when ContractAttributes.Own(method, ContractAttributes.PollingOperation).Any() =>
            [method.Name],
        _ => [],
    });
}
