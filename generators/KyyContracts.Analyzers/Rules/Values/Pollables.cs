using System.Linq;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Clients that waiters know how to poll.</summary>
internal static class Pollables
{
    /// <summary>The type of the tasks that the client polls; null where it is none.</summary>
    public static ITypeSymbol? TaskOf(IOperation client) => PollCalls.Unconverted(client).Type is { } type
        ? type.AllInterfaces.Concat([type]).OfType<INamedTypeSymbol>()
            .FirstOrDefault(part => part is { Name: "IPollable", TypeArguments.Length: 1, ContainingNamespace: { Name: "KyyContracts", ContainingNamespace.IsGlobalNamespace: true } })
            ?.TypeArguments[0]
        : null;
}
