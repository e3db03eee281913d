using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>The assemblies whose symbols may bear the contract's attributes: the compilation's own, and those that refer to the annotations.</summary>
internal sealed class ContractAssemblies
{
    private readonly IAssemblySymbol _own;
    private readonly Lazy<HashSet<IAssemblySymbol>> _others;

    public ContractAssemblies(Compilation compilation)
    {
        _own = compilation.Assembly;
        _others = new(() => Among(compilation));
    }

    /// <summary>The assemblies other than the compilation's own.</summary>
    public IReadOnlyCollection<IAssemblySymbol> Others => _others.Value;

    public bool MayUse(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly
        && (SymbolEqualityComparer.Default.Equals(assembly, _own) || _others.Value.Contains(assembly));

    private static HashSet<IAssemblySymbol> Among(Compilation compilation)
    {
        var near = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        var names = new HashSet<AssemblyIdentity>();
        foreach (var home in compilation.GetTypesByMetadataName(ContractAttributes.PollingOperation).Select(type => type.ContainingAssembly))
        {
            near.Add(home);
            names.Add(home.Identity);
        }

        var rest = compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => !near.Contains(assembly)).ToList();
        for (var grew = true; grew;)
        {
            var found = rest.Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(names.Contains))).ToList();
            near.UnionWith(found);
            names.UnionWith(found.Select(assembly => assembly.Identity));
            grew = rest.RemoveAll(near.Contains) > 0;
        }

        return near;
    }
}
