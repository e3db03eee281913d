namespace KyyContracts.Testing.Tests;

/// <summary>The contract that this repository ships, served on either host in virtual time, and its generated clients. No number or state is typed here.</summary>
internal sealed class MockedService : IDisposable
{
    private readonly HttpClient _http;

    public MockedService(HostKind host, MockServerOptions? options = null, ClientKind kind = ClientKind.NSwag)
    {
        options = (options ?? new()) with { TimeProvider = Time };
        Server = host == HostKind.InMemory
            ? MockServer.InMemory(VideoResultContract.Api, options)
            : MockServer.Start(VideoResultContract.Api, options);
        _http = Server.CreateHttpClient();
        Downloads = new HttpClient(Server.CreateHandler());
        var waits = new WaitOptions { TimeProvider = Server.Clock };
        Client = new VideoResultClient(_http, waits);
        AnyClient = ServiceClient.Create(kind, _http, waits);
    }

    public static PollingContract Contract { get; } = VideoResultContract.GetVideoResult.Contract;

    public static string Id => Contract.IdExample!;

    public VirtualTime Time { get; } = new();

    public MockServer Server { get; }

    public HttpClient Http => _http;

    public HttpClient Downloads { get; }

    public IPollable<VideoTask> Client { get; }

    /// <summary>The client of the kind that was asked for.</summary>
    public ServiceClient AnyClient { get; }

    public static string PathOf(string id) =>
        Contract.Path.Replace($"{{{Contract.IdParameter}}}", id, StringComparison.Ordinal).TrimStart('/');

    /// <summary>An id that the contract allows: its example with a number at the end.</summary>
    public static string NewId(int number) => Contract.IdExample![..^8] + number.ToString("x8");

    public Task<TaskSnapshot> WaitAsync(string id) => Server.RunAsync(() => AnyClient.WaitAsync(id));

    public void ShouldBePolite()
    {
        var ledger = Server.Ledger;
        ledger.Requests.ShouldNotBeEmpty();
        ledger.ShouldNotPollFasterThanTheContract();
        ledger.ShouldStopAfterTerminal();
        ledger.ShouldHonourRetryAfter();
        ledger.ShouldHandleFailure();
        ledger.ShouldDownloadWithinLifetime();
        ledger.ShouldNotSendCredentialsToVideoHost();
        ledger.ShouldSendWhatTheContractAllows();
    }

    public void Dispose()
    {
        _http.Dispose();
        Downloads.Dispose();
        Server.Dispose();
    }
}
