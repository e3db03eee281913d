namespace KyyContracts.Testing;

/// <summary>A request and its answer that are not as the contract has them. It holds no key, id or URL.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="StatusCode">The answer's status code.</param>
/// <param name="Request">What is wrong with the request, a sentence each.</param>
/// <param name="Response">What is wrong with the answer, a sentence each.</param>
public sealed record ContractDrift(
    string OperationId, int StatusCode, IReadOnlyList<string> Request, IReadOnlyList<string> Response)
{
    /// <summary>All of it in one line.</summary>
    public override string ToString() =>
        $"{OperationId}, answered with {StatusCode}: "
        + string.Join("; ", Request.Select(text => $"request: {text}").Concat(Response.Select(text => $"answer: {text}")));
}
