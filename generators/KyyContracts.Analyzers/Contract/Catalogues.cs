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
    private readonly Lazy<IReadOnlyList<Catalogue>> _all = new(() => Read(compilation, assemblies, mayPoll));

    public IEnumerable<Catalogue> All => _all.Value;

    /// <summary>The seconds before which no task of this type is done, or none at all where the type is not known; 0 where the contract has no estimate.</summary>
    public double SmallestEstimate(ITypeSymbol? task)
    {
        var polls = All.SelectMany(catalogue => catalogue.Operations).Where(operation => operation.SmallestEstimate > 0).ToList();
        var own = polls.Where(operation => task is not null && SymbolEqualityComparer.Default.Equals(operation.TaskType, task)).ToList();
        return (own.Count > 0 ? own : polls).Select(operation => operation.SmallestEstimate).DefaultIfEmpty(0).Min();
    }

    /// <summary>What the ids that the polls of this type of task take match; null where there is not one pattern.</summary>
    public string? IdPattern(ITypeSymbol task)
    {
        var patterns = All.SelectMany(catalogue => catalogue.Operations).Where(operation => SymbolEqualityComparer.Default.Equals(operation.TaskType, task))
            .SelectMany(operation => operation.Method.Parameters).SelectMany(parameter => ContractAttributes.Own(parameter, ContractAttributes.TaskId))
            .Select(id => ContractAttributes.Named(id, "Pattern")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return patterns.Count == 1 ? patterns[0] : null;
    }

    private static List<Catalogue> Read(Compilation compilation, ContractAssemblies assemblies, Func<string, bool> mayPoll)
    {
        var sources = compilation.GetSymbolsWithName(mayPoll, SymbolFilter.Member)
            .Select(member => member.ContainingType).Where(type => type is not null).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return [Catalogue.Of(sources), .. assemblies.Others.Select(Catalogue.Of)];
    }
}
