using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>
/// Finds the class of facts that is generated beside a client, by its shape: a static class that says the operation's
/// shortest pause as a number of seconds, <c>MinDelaySeconds</c>, and as a TimeSpan, <c>MinDelay</c>.
/// </summary>
internal static class ContractConstants
{
    public const string MinDelay = nameof(MinDelay);
    public const string MinDelaySeconds = nameof(MinDelaySeconds);

    /// <summary>The class; null where none says this operation's pause, or more than one could be it.</summary>
    public static INamedTypeSymbol? Of(IMethodSymbol poll, PollContract contract, SemanticModel model, int position)
    {
        var fitting = Around(poll.ContainingNamespace)
            .SelectMany(space => space.GetTypeMembers()).Where(type => type.IsStatic)
            .SelectMany(type => type.GetTypeMembers())
            .Where(type => Says(type, contract.Terms.MinDelay) && model.IsAccessible(position, type))
            .ToList();
        var named = fitting.Where(type => poll.Name == type.Name + "Async" || poll.Name == type.Name).ToList();
        return fitting.Count == 1 ? fitting[0] : named.Count == 1 ? named[0] : null;
    }

    private static IEnumerable<INamespaceSymbol> Around(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            yield return space;
        }
    }

    private static bool Says(INamedTypeSymbol type, double seconds) =>
        type.IsStatic
        && type.GetMembers(MinDelay).Any(member => member is IPropertySymbol { IsStatic: true, Type.Name: "TimeSpan" })
        && type.GetMembers(MinDelaySeconds).Any(member => member is IFieldSymbol { ConstantValue: double value } && value == seconds);
}
