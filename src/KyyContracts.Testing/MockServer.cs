namespace KyyContracts.Testing;

/// <summary>
/// A server that behaves as a contract says: on a real socket of the loopback address, with tasks that live by its own clock.
/// It listens until it is disposed of.
/// </summary>
public sealed class MockServer : IAsyncDisposable, IDisposable
{
    private MockServer(ApiContract contract, MockServerOptions options) => throw new NotImplementedException();

    /// <summary>Where the API is: the loopback address with the path of the contract's server and a slash at its end.</summary>
    public Uri BaseAddress => throw new NotImplementedException();

    /// <summary>The key that the server accepts as a Bearer token. It opens this server alone and is no secret.</summary>
    public string ApiKey => throw new NotImplementedException();

    /// <summary>The server's clock. A client that waits by it keeps step with the server, whatever the time scale.</summary>
    public TimeProvider Clock => throw new NotImplementedException();

    /// <summary>Starts a server; when this returns, it listens.</summary>
    /// <param name="contract">What the server does.</param>
    /// <param name="options">How it runs; null means a free port, a random key and real time.</param>
    /// <exception cref="ArgumentException">An option or the contract cannot be used; the message names it.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static MockServer Start(ApiContract contract, MockServerOptions? options = null) => new(contract, options ?? new());

    /// <summary>
    /// The task with an id. One that does not exist yet is created now, with a life drawn from the contract's estimates that
    /// ends in success; the methods of <see cref="MockTask"/> give it another.
    /// </summary>
    /// <param name="id">The id: characters that may stand in one segment of a URL's path.</param>
    /// <param name="operationId">The operation that answers for the task; null where the contract has only one.</param>
    /// <exception cref="ArgumentException">The id cannot stand in a URL, or the contract has no such operation.</exception>
    public MockTask Task(string id, string? operationId = null) => throw new NotImplementedException();

    /// <summary>The file that the server gives as the result of a task: a playable MP4, another one for each id.</summary>
    /// <param name="id">The task's id.</param>
    public byte[] VideoFor(string id) => throw new NotImplementedException();

    /// <summary>Stops listening and frees the port.</summary>
    public void Dispose() => throw new NotImplementedException();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
