namespace KyyContracts.Testing.Behaviour;

/// <summary>What a request is to the model of the service.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path, unescaped, without the query.</param>
/// <param name="Headers">The values of each header, whatever the case of its name.</param>
internal sealed record MockRequest(string Method, string Path, ILookup<string, string> Headers)
{
    /// <summary>The query, unescaped, with its question mark; empty where there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The names in the query, unescaped.</summary>
    public IReadOnlyList<string> QueryNames { get; init; } = [];

    /// <summary>The body; empty where there is none.</summary>
    public byte[] Body { get; init; } = [];

    public IReadOnlyList<string> Authorization => [.. Headers["Authorization"]];

    public bool IsRead => Method is "GET" or "HEAD";

    /// <summary>The names in the query of a URL.</summary>
    public static IReadOnlyList<string> NamesIn(Uri url) =>
        [.. url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => Uri.UnescapeDataString(part.Split('=')[0]))];

    public static ILookup<string, string> Lookup(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers) =>
        headers
            .SelectMany(header => header.Value.Select(value => (header.Key, Value: value)))
            .ToLookup(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
}
