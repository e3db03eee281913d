using System.Text;

namespace KyyContracts;

/// <summary>Says in messages what was asked and what came back, without secrets.</summary>
internal sealed class RequestText
{
    private const int ExcerptLength = 200;
    private const int MessageLength = 400;
    private readonly HttpRequestMessage _request;
    private readonly string[] _secrets;

    public RequestText(HttpRequestMessage request, HttpClient httpClient)
    {
        _request = request;

        // The request bears what a handler put there; a redirect strips it, so the client's own is looked at as well.
        _secrets = [.. new[] { request.Headers.Authorization, httpClient.DefaultRequestHeaders.Authorization }
            .Select(authorization => authorization?.Parameter)
            .OfType<string>()];
    }

    /// <summary>The method and the path. The query is left out: it may be signed.</summary>
    public string Subject => $"{_request.Method} {_request.RequestUri?.AbsolutePath}";

    /// <summary>A short piece of the service's text, in quotes with a space before; empty where there is nothing to show.</summary>
    public string Quote(HttpContent content, ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty || !IsText(content))
        {
            return "";
        }

        return $" “{SafeText.Excerpt(Encoding.UTF8.GetString(body.Span), ExcerptLength, _secrets)}”";
    }

    /// <summary>A message of others that may quote the body.</summary>
    public string Clean(string text) => SafeText.Excerpt(text, MessageLength, _secrets);

    private static bool IsText(HttpContent content)
    {
        var mediaType = content.Headers.ContentType?.MediaType;
        return mediaType is null
            || mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase);
    }
}
