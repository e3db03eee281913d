using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Finds settings of the HttpClient that a client of the contract is made of for certain.</summary>
internal static class ClientSettings
{
    /// <summary>Whether the property, which is assigned to, is one of such a client or of its headers.</summary>
    public static bool IsOfClient(IPropertyReferenceOperation property, ContractFacts facts) => property.Instance switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } inside => MadeAround(inside) is { } made && IsClients(made, facts),
        { } headers when IsHeadersOfClient(headers, facts) => true,
        { } client => HttpClients.Of(client, facts) is { IsHandedOver: true },
        null => false,
    };

    /// <summary>Whether the headers are those of such a client.</summary>
    public static bool IsHeadersOfClient(IOperation headers, ContractFacts facts) =>
        headers is IPropertyReferenceOperation { Property.Name: "DefaultRequestHeaders", Instance: { } client } && HttpClients.Of(client, facts) is { IsHandedOver: true };

    private static bool IsClients(IObjectCreationOperation made, ContractFacts facts) =>
        HttpClients.OfMade(made, facts) is { IsHandedOver: true }
        || (made.Parent is IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } && facts.CallOf(constructor) is { IsClient: true });

    private static IObjectCreationOperation? MadeAround(IOperation initializer)
    {
        for (var current = initializer.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            if (current is IObjectCreationOperation creation && KnownApis.IsHttpClient(creation.Type))
            {
                return creation;
            }
        }

        return null;
    }
}
