using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What is known of a method, a constructor or an indexer that is called.</summary>
/// <param name="Parameters">What is marked at each parameter; empty where nothing is.</param>
/// <param name="Api">What it does with its arguments, where it is one of the platform's.</param>
/// <param name="IsClient">Whether it makes a client of the contract.</param>
internal sealed record CallFacts(ImmutableArray<Marks?> Parameters, KnownApi Api, bool IsClient)
{
    /// <param name="called">The method, constructor or indexer.</param>
    /// <param name="mayUseContract">Whether its assembly may bear the contract's attributes.</param>
    public static CallFacts? Of(ISymbol called, bool mayUseContract)
    {
        var parameters = mayUseContract ? MarksOf(called) : ImmutableArray<Marks?>.Empty;
        var api = called is IMethodSymbol method ? KnownApis.Of(method) : KnownApi.None;
        var isClient = mayUseContract && called is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } && IsClientType(type);
        return parameters.IsEmpty && api == KnownApi.None && !isClient ? null : new CallFacts(parameters, api, isClient);
    }

    /// <summary>Whether the type, or an interface of it, bears the address of the service.</summary>
    public static bool IsClientType(ITypeSymbol type) =>
        type.AllInterfaces.Concat([type]).Any(part => ContractAttributes.Own(part.OriginalDefinition, ContractAttributes.ServiceAddress).Any());

    private static ImmutableArray<Marks?> MarksOf(ISymbol called)
    {
        var parameters = called switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        var marks = parameters.Select(Marks.Of).ToImmutableArray();
        return marks.All(mark => mark is null) ? ImmutableArray<Marks?>.Empty : marks;
    }
}
