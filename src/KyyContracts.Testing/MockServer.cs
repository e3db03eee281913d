using KyyContracts.Testing.Behaviour;
using KyyContracts.Testing.Control;
using KyyContracts.Testing.Hosting;
using KyyContracts.Testing.Time;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing;

/// <summary>
/// A server that behaves as a contract says, with tasks that live by its own clock: on a real socket of the loopback address
/// (<see cref="Start"/>), or within the process and without any port (<see cref="InMemory"/>). It answers until it is disposed of.
/// </summary>
public sealed class MockServer : IAsyncDisposable, IDisposable
{
    private readonly TaskDesk _desk;
    private readonly KeyRing _keys = new();
    private readonly IMockHost _host;
    private int _disposed;

    private MockServer(ApiContract contract, MockServerOptions options, TimeProvider clock, Func<TimeProvider, IMockHost> host)
    {
        var operations = new OperationModels(contract, options.Seed);
        Clock = options.TimeScale == 1 ? clock : new ScaledTimeProvider(clock, options.TimeScale);
        ApiKey = options.ApiKey is { } key ? _keys.Add(key) : _keys.AddNew();
        var tasks = new TaskBook(Clock, options.AnyTaskExists);
        _desk = new TaskDesk(operations, tasks);

        _host = host(Clock);
        BaseAddress = new Uri(_host.Root, operations.BasePath);
        _host.Serve(new MockService(
            operations,
            new PollEndpoint(
                tasks,
                _keys,
                new RateLimiter(options.RateLimit, Clock),
                new FaultPlan([.. options.Faults], options.Seed),
                new VideoAddress(_host.VideoRoot),
                Clock),
            new VideoEndpoint(tasks, Clock),
            options.HasControl ? new ControlEndpoint(_desk, Ledger) : null,
            new LedgerBook(Ledger, _keys, Clock)));
    }

    /// <summary>Where the API is: an address with the path of the contract's server and a slash at its end.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The key that the server accepts as a Bearer token. It opens this server alone and is no secret.</summary>
    public string ApiKey { get; }

    /// <summary>The server's clock. A client that waits by it keeps step with the server, whatever the time scale.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The requests so far, and what they say of the manners of the clients that made them.</summary>
    public PolitenessLedger Ledger { get; } = new();

    /// <summary>Starts a server; when this returns, it listens.</summary>
    /// <param name="contract">What the server does.</param>
    /// <param name="options">How it runs; null means a free port, a random key and real time.</param>
    /// <exception cref="ArgumentException">An option or the contract cannot be used; the message names it.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static MockServer Start(ApiContract contract, MockServerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        options ??= new MockServerOptions();
        options.Validate();
        return new MockServer(
            contract, options, options.TimeProvider ?? TimeProvider.System, clock => new WireMockHost(options.Port, clock));
    }

    /// <summary>Creates a server without a port, which the clients of <see cref="CreateHandler"/> reach, and they alone.</summary>
    /// <param name="contract">What the server does.</param>
    /// <param name="options">How it runs; null means a random key and a <see cref="VirtualTime"/>. The port is of no effect.</param>
    /// <exception cref="ArgumentException">An option or the contract cannot be used; the message names it.</exception>
    public static MockServer InMemory(ApiContract contract, MockServerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        options ??= new MockServerOptions();
        options.Validate();
        return new MockServer(contract, options, options.TimeProvider ?? new VirtualTime(), clock => new InMemoryHost(clock));
    }

    /// <summary>
    /// The task with an id. One that does not exist yet is created now, with a life drawn from the contract's estimates that
    /// ends in success; the methods of <see cref="MockTask"/> give it another.
    /// </summary>
    /// <param name="id">The id: characters that may stand in one segment of a URL's path.</param>
    /// <param name="operationId">The operation that answers for the task; null where the contract has only one.</param>
    /// <exception cref="ArgumentException">The id cannot stand in a URL, or the contract has no such operation.</exception>
    public MockTask Task(string id, string? operationId = null) => _desk.Open(id, operationId);

    /// <summary>
    /// Takes in a task that is written as JSON: <c>{"id": "…", "variant": "…", "stays": [{"state": "…", "seconds": 30}],
    /// "ends": "…"}</c>, or <c>"fails": "…"</c> with a reason, and <c>"faults": ["reset@2"]</c>. All but the id may be left out.
    /// </summary>
    /// <param name="json">The text, in UTF-8.</param>
    /// <exception cref="FormatException">The text is no task, or one that the contract does not allow; the message says why.</exception>
    public MockTask TaskFromJson(ReadOnlyMemory<byte> json) => _desk.Order(json);

    /// <summary>Makes another key that the server accepts, with a rate limit of its own.</summary>
    public string NewApiKey() => _keys.AddNew();

    /// <summary>A handler whose requests go to this server. It adds no credentials: right for downloads as it is.</summary>
    public HttpMessageHandler CreateHandler() => _host.CreateHandler();

    /// <summary>A client of the API: with its address and the server's key.</summary>
    public HttpClient CreateHttpClient()
    {
        var client = new HttpClient(CreateHandler()) { BaseAddress = BaseAddress };
        client.DefaultRequestHeaders.Authorization = new("Bearer", ApiKey);
        return client;
    }

    /// <summary>
    /// Runs work by the server's clock. A <see cref="VirtualTime"/> advances to the next pending delay whenever nothing is in
    /// flight; any other clock goes as it goes.
    /// </summary>
    /// <param name="work">The work, which waits by <see cref="Clock"/>.</param>
    public Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Clock is VirtualTime time ? time.RunAsync(work) : work();
    }

    /// <inheritdoc cref="RunAsync{T}(Func{Task{T}})"/>
    public Task RunAsync(Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Clock is VirtualTime time ? time.RunAsync(work) : work();
    }

    /// <summary>Where the server gives the result of a task, once there is one.</summary>
    /// <param name="id">The task's id.</param>
    public Uri VideoAddressOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new VideoAddress(_host.VideoRoot).For(id);
    }

    /// <summary>The file that the server gives as the result of a task: a playable MP4, another one for each id.</summary>
    /// <param name="id">The task's id.</param>
#pragma warning disable CA1822 // What a server serves is asked of that server.
    public byte[] VideoFor(string id)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(id);
        return VideoFile.For(id);
    }

    /// <summary>Stops answering; on a socket, stops listening and frees the port.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _host.Dispose();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => new(System.Threading.Tasks.Task.Run(Dispose));
}
