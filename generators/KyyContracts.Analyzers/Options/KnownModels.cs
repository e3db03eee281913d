using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Options;

/// <summary>The models of all contracts in sight.</summary>
internal static class KnownModels
{
    public static IReadOnlyList<string> In(Compilation compilation, ContractFacts facts) =>
    [
        .. PollMethods.In(compilation).Select(facts.PollOf).OfType<PollContract>()
            .SelectMany(contract => contract.Variants.Select(variant => variant.Variant).Concat(contract.Models))
            .Distinct().OrderBy(name => name, System.StringComparer.Ordinal),
    ];
}
