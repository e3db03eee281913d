using System.Collections.Immutable;

namespace KyyContracts.Testing;

/// <summary>Every request to a mock server, and what it says of the manners of the clients that made them.</summary>
public sealed class PolitenessLedger
{
    private readonly Lock _gate = new();
    private ImmutableList<LedgerEntry> _requests = [];

    internal PolitenessLedger()
    {
    }

    /// <summary>The requests so far, in the order in which they came.</summary>
    public IReadOnlyList<LedgerEntry> Requests
    {
        get
        {
            lock (_gate)
            {
                return _requests;
            }
        }
    }

    /// <summary>The ends of the tasks that were polled, and what it took to see them.</summary>
    public Scorecard Scorecard => Scorecard.Of(Requests);

    /// <summary>Two polls of one task are at least the contract's shortest delay apart, that of the task's variant.</summary>
    /// <exception cref="PolitenessException">Some are closer.</exception>
    public void ShouldNotPollFasterThanTheContract() =>
        Expect("Polls of one task should be at least the contract's delay apart.", PolledTooFast.Find);

    /// <summary>No poll of a task follows an answer that told a terminal state.</summary>
    /// <exception cref="PolitenessException">Some do.</exception>
    public void ShouldStopAfterTerminal() =>
        Expect("Polling should stop once a task has come to a terminal state.", PolledAfterEnd.Find);

    /// <summary>No poll of a task comes before the time that <c>Retry-After</c> in the answer to the one before it named.</summary>
    /// <exception cref="PolitenessException">Some do.</exception>
    public void ShouldHonourRetryAfter() =>
        Expect("A client should wait as long as Retry-After says.", IgnoredRetryAfter.Find);

    /// <summary>Once a task is known to have failed, nobody polls it on or asks for its result. (A poll offends against <see cref="ShouldStopAfterTerminal"/> too.)</summary>
    /// <exception cref="PolitenessException">Somebody does.</exception>
    public void ShouldHandleFailure() =>
        Expect("A client should notice that a task has failed.", OverlookedFailure.Find);

    /// <summary>No result is asked for once its URL has expired.</summary>
    /// <exception cref="PolitenessException">Some are.</exception>
    public void ShouldDownloadWithinLifetime() =>
        Expect("A result should be downloaded before its URL expires.", DownloadedTooLate.Find);

    /// <summary>No request for a result carries credentials of the API.</summary>
    /// <exception cref="PolitenessException">Some do.</exception>
    public void ShouldNotSendCredentialsToVideoHost() =>
        Expect("The API's credentials should be sent to the API alone.", SentCredentials.Find);

    /// <summary>Requests to the operations are as the contract has them: method, id, no query, one Bearer token.</summary>
    /// <exception cref="PolitenessException">Some are not.</exception>
    public void ShouldSendWhatTheContractAllows() =>
        Expect("Requests should be as the contract has them.", BrokeContract.Find);

    internal void Add(Func<int, LedgerEntry> entry)
    {
        lock (_gate)
        {
            _requests = _requests.Add(entry(_requests.Count + 1));
        }
    }

    private void Expect(string expectation, Func<IReadOnlyList<LedgerEntry>, IEnumerable<Offence>> find)
    {
        Offence[] offences = [.. find(Requests).OrderBy(offence => offence.Request.Number)];
        if (offences.Length > 0)
        {
            throw new PolitenessException(expectation, offences);
        }
    }
}
