using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>A request that a contract describes.</summary>
/// <param name="Method">The method that makes it.</param>
/// <param name="Verb">The HTTP method; null where the contract does not say.</param>
/// <param name="Path">The path template below the service's address; null where the contract does not say.</param>
/// <param name="TaskType">The type of task that it polls; null where it is no poll.</param>
/// <param name="SmallestEstimate">The seconds before which no task is done; 0 where the contract has no estimate.</param>
internal sealed record Operation(IMethodSymbol Method, string? Verb, string? Path, ITypeSymbol? TaskType, double SmallestEstimate)
{
    public static Operation? Of(IMethodSymbol method)
    {
        var endpoint = ContractAttributes.Own(method, ContractAttributes.Endpoint).FirstOrDefault()?.ConstructorArguments ?? ImmutableArray<TypedConstant>.Empty;
        var isPoll = ContractAttributes.Own(method, ContractAttributes.PollingOperation).Any();
        return endpoint.Length != 2 && !isPoll
            ? null
            : new Operation(
                method,
                endpoint.Length == 2 ? ContractAttributes.Scalar(endpoint[0]) as string : null,
                endpoint.Length == 2 ? ContractAttributes.Scalar(endpoint[1]) as string : null,
                isPoll ? PollContract.ResultOf(method.ReturnType) : null,
                SmallestEstimateOf(method));
    }

    // Without an earliest end, the latest is all there is to go by.
    private static double SmallestEstimateOf(IMethodSymbol method) => ContractAttributes.Own(method, ContractAttributes.PollingOperation)
        .Concat(ContractAttributes.Own(method, ContractAttributes.PollingVariant))
        .Select(terms => ContractAttributes.Number(terms, "EstimateFromSeconds") is > 0 and var from ? from : ContractAttributes.Number(terms, "EstimateToSeconds"))
        .Where(estimate => estimate > 0).DefaultIfEmpty(0).Min();
}
