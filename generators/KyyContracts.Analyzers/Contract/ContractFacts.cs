using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the contract says of the symbols of one compilation: read once a symbol, shared by the rules.</summary>
internal sealed class ContractFacts
{
    private static readonly ConditionalWeakTable<Compilation, ContractFacts> Known = new();

    private readonly ConcurrentDictionary<ISymbol, PollContract?> _polls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TaskShape?> _shapes = new(SymbolEqualityComparer.Default);

    private ContractFacts()
    {
    }

    /// <summary>The facts, or null where no contract can be in sight.</summary>
    public static ContractFacts? Of(Compilation compilation) =>
        compilation.GetTypesByMetadataName(ContractAttributes.PollingOperation).IsEmpty
            ? null
            : Known.GetValue(compilation, static _ => new ContractFacts());

    public PollContract? PollOf(IMethodSymbol method) =>
        _polls.GetOrAdd(method.OriginalDefinition, static symbol => PollContract.Of((IMethodSymbol)symbol));

    public TaskShape? ShapeOf(ITypeSymbol type) =>
        _shapes.GetOrAdd(type.OriginalDefinition, static symbol => TaskShape.Of((ITypeSymbol)symbol));
}
