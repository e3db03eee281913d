using System.Collections.Immutable;
using System.Security.Cryptography;
using KyyContracts.Testing.Behaviour;
using KyyContracts.Testing.Hosting;
using KyyContracts.Testing.Time;
using KyyContracts.Testing.Video;

namespace KyyContracts.Testing;

/// <summary>
/// A server that behaves as a contract says: on a real socket of the loopback address, with tasks that live by its own clock.
/// It listens until it is disposed of.
/// </summary>
public sealed class MockServer : IAsyncDisposable, IDisposable
{
    private const int KeyLength = 32;

    private readonly ImmutableArray<OperationModel> _operations;
    private readonly TaskBook _tasks;
    private readonly WireMockHost _host;
    private int _disposed;

    private MockServer(ApiContract contract, MockServerOptions options)
    {
        var basePath = BasePath(contract);
        _operations = [.. contract.Operations.Select(operation => new OperationModel(operation, basePath, options.Seed))];

        var clock = options.TimeProvider ?? TimeProvider.System;
        Clock = options.TimeScale == 1 ? clock : new ScaledTimeProvider(clock, options.TimeScale);
        ApiKey = options.ApiKey ?? RandomNumberGenerator.GetHexString(KeyLength, lowercase: true);
        _tasks = new TaskBook(Clock, options.AnyTaskExists);

        _host = new WireMockHost(options.Port, Clock);
        BaseAddress = new Uri(_host.Root, basePath);
        _host.Serve(new MockService(_operations, _tasks, new VideoAddress(_host.Root), ApiKey, Clock));
    }

    /// <summary>Where the API is: the loopback address with the path of the contract's server and a slash at its end.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The key that the server accepts as a Bearer token. It opens this server alone and is no secret.</summary>
    public string ApiKey { get; }

    /// <summary>The server's clock. A client that waits by it keeps step with the server, whatever the time scale.</summary>
    public TimeProvider Clock { get; }

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
        return new MockServer(contract, options);
    }

    /// <summary>
    /// The task with an id. One that does not exist yet is created now, with a life drawn from the contract's estimates that
    /// ends in success; the methods of <see cref="MockTask"/> give it another.
    /// </summary>
    /// <param name="id">The id: characters that may stand in one segment of a URL's path.</param>
    /// <param name="operationId">The operation that answers for the task; null where the contract has only one.</param>
    /// <exception cref="ArgumentException">The id cannot stand in a URL, or the contract has no such operation.</exception>
    public MockTask Task(string id, string? operationId = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!TaskId.IsPathSegment(id))
        {
            throw new ArgumentException(
                $"'{id}' cannot be a task's id: it must stand in a URL's path as it is (letters, digits and -._~!$&'()*+,;=:@).",
                nameof(id));
        }

        var operation = Operation(operationId);
        var task = _tasks.FindOrCreate(id, operation);
        return task.Operation == operation
            ? task
            : throw new ArgumentException(
                $"The task '{id}' belongs to the operation '{task.Operation.Contract.OperationId}'.", nameof(operationId));
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

    /// <summary>Stops listening and frees the port.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _host.Dispose();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => new(System.Threading.Tasks.Task.Run(Dispose));

    private OperationModel Operation(string? operationId)
    {
        var found = _operations
            .Where(operation => operationId is null || operation.Contract.OperationId == operationId)
            .ToArray();
        return found is [var only]
            ? only
            : throw new ArgumentException(
                (operationId is null ? "The contract has not just one operation" : $"The contract has no operation '{operationId}'")
                + $"; it has {StateGraph.Quote(_operations.Select(operation => operation.Contract.OperationId))}.",
                nameof(operationId));
    }

    private static string BasePath(ApiContract contract)
    {
        if (!contract.Server.IsAbsoluteUri)
        {
            throw new ArgumentException($"The contract's server '{contract.Server}' is not an absolute address.", nameof(contract));
        }

        return Uri.UnescapeDataString(contract.Server.AbsolutePath).TrimEnd('/') + "/";
    }
}
