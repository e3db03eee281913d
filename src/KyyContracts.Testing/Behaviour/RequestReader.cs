namespace KyyContracts.Testing.Behaviour;

/// <summary>Reads requests of HTTP clients.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request; its body is buffered and can be sent afterwards.</summary>
    public static async Task<MockRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!;
        var body = request.Content is { } content
            ? await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)
            : [];
        var headers = request.Headers.NonValidated
            .Concat(request.Content?.Headers.NonValidated ?? default)
            .Select(header => new KeyValuePair<string, IEnumerable<string>>(header.Key, header.Value));
        return new MockRequest(
            request.Method.Method.ToUpperInvariant(), Uri.UnescapeDataString(url.AbsolutePath), MockRequest.Lookup(headers))
        {
            Query = Uri.UnescapeDataString(url.Query),
            QueryNames = MockRequest.NamesIn(url),
            Body = body,
        };
    }
}
