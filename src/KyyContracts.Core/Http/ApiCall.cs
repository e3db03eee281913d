using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace KyyContracts;

/// <summary>One request to a service, with all that can go wrong made an exception of its own. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiCall
{
    /// <summary>Gets a resource as JSON.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="httpClient">The client that sends the request; its base address is not used.</param>
    /// <param name="serviceAddress">The service's absolute address. Its path is kept, with and without a slash at its end.</param>
    /// <param name="relativePath">The path below the service's address, each segment escaped.</param>
    /// <param name="typeInfo">How the body is read.</param>
    /// <param name="timeProvider">The clock against which a <c>Retry-After</c> date is read where the answer has no <c>Date</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ApiException">The service answered with a status code other than success; redirects are no success.</exception>
    /// <exception cref="ContractViolationException">The body is empty, too long, no JSON, or not what the contract says.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, the connection broke, or no answer came in time.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ApiAnswer<T>> GetAsync<T>(
        HttpClient httpClient,
        Uri serviceAddress,
        string relativePath,
        JsonTypeInfo<T> typeInfo,
        TimeProvider timeProvider,
        CancellationToken cancellationToken)
        where T : class => throw new NotImplementedException();
}
