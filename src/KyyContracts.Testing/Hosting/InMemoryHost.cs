using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Hosting;

/// <summary>A host that needs neither port nor thread: its handlers call the model of the service.</summary>
internal sealed class InMemoryHost(TimeProvider clock) : IMockHost
{
    private volatile MockService? _service;

    // Names that no resolver knows (RFC 6761): a client that got another handler cannot reach anybody.
    public Uri Root { get; } = new("https://api.mock.invalid/");

    public Uri VideoRoot { get; } = new("https://videos.mock.invalid/");

    public void Serve(MockService service) => _service = service;

    public HttpMessageHandler CreateHandler() => new InMemoryHandler(this, clock);

    /// <exception cref="HttpRequestException">The server has been disposed of.</exception>
    public MockResponse Answer(MockRequest request) => _service is { } service
        ? service.Answer(request)
        : throw new HttpRequestException(
            HttpRequestError.ConnectionError, "The mock server does not answer: it has been disposed of.");

    public void Dispose() => _service = null;
}
