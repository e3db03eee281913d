using KyyContracts.Annotations;

namespace KyyContracts;

/// <summary>
/// A client whose tasks can be polled. Generated client interfaces inherit it with a default implementation, so that a
/// test double implements the client's own method alone.
/// </summary>
/// <typeparam name="TTask">The client's own type of task.</typeparam>
public interface IPollable<TTask>
{
    /// <summary>What the contract says of the operation that is polled.</summary>
    PollingContract Contract { get; }

    /// <summary>What holds for a wait whose <see cref="WaitOptions"/> leave it open.</summary>
    WaitOptions WaitDefaults => WaitOptions.Default;

    /// <summary>Asks once how a task is doing.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ApiException">The service answered with a status code other than success.</exception>
    /// <exception cref="ContractViolationException">The service answered with something other than a task.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or the connection broke.</exception>
    Task<Poll<TTask>> PollAsync([TaskId] string id, CancellationToken cancellationToken);

    /// <summary>Describes a task without the types of this client.</summary>
    TaskSnapshot Describe(TTask task);
}
