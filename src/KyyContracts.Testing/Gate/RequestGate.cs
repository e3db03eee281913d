using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Gate;

/// <summary>Holds a request to an operation against its parameters and the contract's security.</summary>
internal static class RequestGate
{
    private const string Scheme = "Bearer ";

    /// <summary>What the contract does not allow, a sentence without a full stop each; never the key.</summary>
    public static IReadOnlyList<string> Check(OperationModel operation, string id, MockRequest request) =>
        [.. Violations(operation, id, request)];

    private static IEnumerable<string> Violations(OperationModel operation, string id, MockRequest request)
    {
        if (request.Method != "GET")
        {
            yield return $"the method is {Printable.Quote(request.Method)} instead of 'GET'";
        }

        if (!operation.Allows(id))
        {
            yield return $"'{operation.Contract.IdParameter}' does not match its pattern";
        }

        // What stands there besides may be the key: it is not repeated.
        var known = operation.Contract.QueryParameters;
        if (request.QueryNames.Except(known).Any())
        {
            yield return known.Count == 0
                ? "the operation takes no query"
                : $"the query has more than the operation takes: {string.Join(", ", known.Select(name => $"'{name}'"))}";
        }

        if (request.Body.Length > 0)
        {
            yield return "the operation takes no body";
        }

        if (request.Authorization is not [var header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            yield return "the request does not carry one Bearer token";
        }
    }
}
