using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>The contracts that a compilation sees, in its source and in the assemblies that it refers to; read when first asked for.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="assemblies">Its assemblies that may have contracts.</param>
/// <param name="mayPoll">Whether a method of this name in its source may be an operation.</param>
internal sealed class Catalogues(Compilation compilation, ContractAssemblies assemblies, Func<string, bool> mayPoll)
{
    private readonly Lazy<IReadOnlyList<(IAssemblySymbol Assembly, Catalogue Catalogue)>> _all = new(() => Read(compilation, assemblies, mayPoll));

    public IEnumerable<Catalogue> All => _all.Value.Select(read => read.Catalogue);

    /// <summary>The seconds before which no task of this type is done, or none at all where the type is not known; 0 where the contract has no estimate.</summary>
    public double SmallestEstimate(ITypeSymbol? task)
    {
        var polls = All.SelectMany(catalogue => catalogue.Operations).Where(operation => operation.SmallestEstimate > 0).ToList();
        var own = polls.Where(operation => task is not null && SymbolEqualityComparer.Default.Equals(operation.TaskType, task)).ToList();
        return (own.Count > 0 ? own : polls).Select(operation => operation.SmallestEstimate).DefaultIfEmpty(0).Min();
    }

    /// <summary>What the ids of tasks of this type match; null where there is not one pattern.</summary>
    public string? IdPattern(ITypeSymbol task)
    {
        var patterns = _all.Value.Where(read => SymbolEqualityComparer.Default.Equals(read.Assembly, task.ContainingAssembly))
            .SelectMany(read => read.Catalogue.IdPatterns).ToList();
        return patterns.Count == 1 ? patterns[0] : null;
    }

    private static List<(IAssemblySymbol, Catalogue)> Read(Compilation compilation, ContractAssemblies assemblies, Func<string, bool> mayPoll)
    {
        var sources = compilation.GetSymbolsWithName(mayPoll, SymbolFilter.Member)
            .Select(member => member.ContainingType).Where(type => type is not null).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return [(compilation.Assembly, Catalogue.Of(sources)), .. assemblies.Others.Select(assembly => (assembly, Catalogue.Of(assembly)))];
    }
}
