using System.Net;

namespace KyyContracts.Testing.Behaviour;

/// <summary>What the model of the service answers.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The media type of the body.</param>
/// <param name="Body">The body; a host leaves it out where the method is HEAD.</param>
internal sealed record MockResponse(HttpStatusCode Status, string ContentType, byte[] Body)
{
    /// <summary>Headers beside <c>Content-Type</c>, <c>Content-Length</c> and <c>Date</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>How the answer comes.</summary>
    public Delivery Delivery { get; init; } = Delivery.Whole;

    public MockResponse With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };
}
