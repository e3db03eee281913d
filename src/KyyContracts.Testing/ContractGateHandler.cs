using System.Net;
using KyyContracts.Testing.Behaviour;
using KyyContracts.Testing.Gate;

namespace KyyContracts.Testing;

/// <summary>
/// Holds what passes between a client and a server, real or mocked, against a contract, and reports what is not as the contract
/// has it. It changes nothing that passes. It needs no state and may serve several clients at once.
/// </summary>
public sealed class ContractGateHandler : DelegatingHandler
{
    // What is longer is no task; it passes unread.
    private const int MaxBody = 1024 * 1024;

    private readonly Action<ContractDrift> _report;
    private readonly OperationModels _operations;

    /// <param name="contract">The contract.</param>
    /// <param name="baseAddress">The server's address, with the path that stands for that of the contract's server.</param>
    /// <param name="report">Told of each difference, on the thread of the request.</param>
    /// <exception cref="ArgumentException">The contract cannot be used, or the address is relative.</exception>
    public ContractGateHandler(ApiContract contract, Uri baseAddress, Action<ContractDrift> report)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(baseAddress);
        ArgumentNullException.ThrowIfNull(report);
        _report = report;
        _operations = baseAddress.IsAbsoluteUri
            ? new OperationModels(contract with { Server = baseAddress }, seed: 0)
            : throw new ArgumentException("The server's address must be absolute.", nameof(baseAddress));
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var read = await RequestReader.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (_operations.Find(read.Path) is not var (operation, id))
        {
            return response;
        }

        var requestViolations = RequestGate.Check(operation, id, read);
        var responseViolations = response.StatusCode == HttpStatusCode.OK && request.Method == HttpMethod.Get
            ? await CheckAsync(operation.Contract, id, response, cancellationToken).ConfigureAwait(false)
            : [];
        if (requestViolations.Count + responseViolations.Count > 0)
        {
            _report(new ContractDrift(
                operation.Contract.OperationId, (int)response.StatusCode, requestViolations, responseViolations));
        }

        return response;
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(
        PollingContract contract, string id, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > MaxBody)
        {
            return [$"the body is of over {MaxBody} bytes"];
        }

        try
        {
            await response.Content.LoadIntoBufferAsync(MaxBody, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return ResponseGate.Check(contract, id, response.Content.Headers.ContentType?.MediaType, body);
    }
}
