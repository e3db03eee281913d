using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;

namespace KyyContracts;

/// <summary>One request to a service, with all that can go wrong made an exception of its own. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiCall
{
    /// <summary>Gets a resource as JSON.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="httpClient">The client that sends the request; its base address is not used. Its timeout holds for the body as well.</param>
    /// <param name="serviceAddress">The service's absolute address. Its path is kept, with and without a slash at its end.</param>
    /// <param name="relativePath">The path below the service's address, each segment escaped, and the query.</param>
    /// <param name="typeInfo">How the body is read.</param>
    /// <param name="timeProvider">The clock against which a <c>Retry-After</c> date is read where the answer has no <c>Date</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ApiException">The service answered with a status code other than success; redirects are no success.</exception>
    /// <exception cref="ContractViolationException">The body is empty, too long, no JSON, or not what the contract says.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, the connection broke, or no answer came in time.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<ApiAnswer<T>> GetAsync<T>(
        HttpClient httpClient,
        Uri serviceAddress,
        string relativePath,
        JsonTypeInfo<T> typeInfo,
        TimeProvider timeProvider,
        CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(timeProvider);
        using var request = new HttpRequestMessage(HttpMethod.Get, Combine(serviceAddress, relativePath));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        // The client's own timeout ends with the headers. It is real time in both halves.
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(httpClient.Timeout);
        try
        {
            using var response = await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
            var text = new RequestText(request, httpClient);
            if (!response.IsSuccessStatusCode)
            {
                var error = await ReadErrorAsync(response.Content, timeout.Token).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                throw ErrorAnswer.ToException(response, error, text, timeProvider);
            }

            var (body, isTooLong) = await LimitedBody.ReadAsync(response.Content, timeout.Token).ConfigureAwait(false);
            return isTooLong
                ? throw new ContractViolationException($"{text.Subject} was answered with a body of over {LimitedBody.MaxBytes} bytes.")
                : new ApiAnswer<T>(
                    JsonBody.Read(response.Content, body, typeInfo, text),
                    RetryAfter.Of(response, timeProvider),
                    response.Headers.Date);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw new HttpRequestException(
                $"GET {request.RequestUri?.AbsolutePath} was not answered within {DurationText.Of(httpClient.Timeout)}.", exception);
        }
        catch (IOException exception)
        {
            throw new HttpRequestException(
                $"GET {request.RequestUri?.AbsolutePath}: the connection broke before the answer was complete.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new ContractViolationException(
                $"GET {request.RequestUri?.AbsolutePath} was answered with a body that cannot be decompressed.", exception);
        }
    }

    private static Uri Combine(Uri serviceAddress, string relativePath)
    {
        ArgumentNullException.ThrowIfNull(serviceAddress);
        ArgumentNullException.ThrowIfNull(relativePath);
        return serviceAddress is { IsAbsoluteUri: true }
            ? new Uri(serviceAddress.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/" + relativePath.TrimStart('/'))
            : throw new ArgumentException("The service's address must be absolute, such as https://api.example.com/.", nameof(serviceAddress));
    }

    // The status says enough: an error whose text does not come in full is still that error.
    private static async Task<ReadOnlyMemory<byte>> ReadErrorAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            return (await LimitedBody.ReadAsync(content, cancellationToken).ConfigureAwait(false)).Bytes;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException)
        {
            return default;
        }
    }
}
