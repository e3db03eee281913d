using System.Runtime.ExceptionServices;

namespace KyyContracts;

/// <summary>One wait for one task.</summary>
internal sealed class Waiter<TTask>
{
    /// <summary>
    /// How many polls in a row may go unanswered. With back-off that is some minutes of a service that is down: long
    /// enough for a restart, short enough to be told before the deadline. Rate limiting does not count.
    /// </summary>
    private const int MaxFailures = 5;

    private readonly IPollable<TTask> _client;
    private readonly WaitSettings _settings;
    private readonly IProgress<WaitProgress>? _progress;
    private readonly WaitClock _clock;
    private readonly CancellationToken _cancellationToken;
    private WaitLog _log;
    private TaskAge? _age;
    private int _errors;
    private int _failures;

    public Waiter(
        IPollable<TTask> client,
        string id,
        WaitOptions? options,
        IProgress<WaitProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _client = client;
        _settings = WaitSettings.Of(client, options);
        _progress = progress;
        _clock = new WaitClock(_settings.TimeProvider);
        _cancellationToken = cancellationToken;
        _log = new WaitLog(id);
    }

    /// <summary>The wait as it ended.</summary>
    public WaitLog Log => _log;

    public async Task<WaitResult<TTask>> RunAsync()
    {
        while (true)
        {
            var (poll, error) = await PollAsync().ConfigureAwait(false);
            _log = _log with { Polls = _log.Polls + 1, Elapsed = _clock.Elapsed };
            if (poll is null)
            {
                Count(error!);
            }
            else if (Accept(poll) is { } result)
            {
                Report(pause: null, error: null);
                return result;
            }

            var pause = NextPause(poll is null ? PollError.RetryAfterOf(error!) : poll.RetryAfter);
            Report(pause, error);
            if (pause is not { } length)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                return poll is null
                    ? throw WaitEnd.Unanswered(error!, _log)
                    : new WaitResult<TTask>.DeadlineReached(poll.Snapshot) { Polls = _log.Polls, Elapsed = _log.Elapsed };
            }

            await _clock.WaitUntilAsync(_log.Elapsed + length, _cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<(Poll<TTask>? Poll, Exception? Error)> PollAsync()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        using var cutOff = _clock.CutOff(_settings.TermsFor(_log.Snapshot));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cutOff.Token);
        try
        {
            return (await _client.PollAsync(_log.Id, end.Token).WaitAsync(end.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (_cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(_cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            return (null, new TimeoutException("The poll was not answered in time.", exception));
        }
        catch (Exception exception)
        {
            return (null, exception);
        }
    }

    /// <summary>Takes an answer in; gives the end of the wait if that is what it says.</summary>
    private WaitResult<TTask>? Accept(Poll<TTask> poll)
    {
        var snapshot = poll.Snapshot;
        _log = _log with { Snapshot = snapshot };
        _errors = 0;
        _failures = 0;
        if (snapshot.Id != _log.Id)
        {
            throw WaitEnd.Violation($"the service answered with another task, {SafeText.Excerpt(snapshot.Id, maxLength: 100)}.", _log);
        }

        _age = TaskAge.After(_age, _settings.Contract, snapshot, poll.ServerTime ?? _clock.Now, _log.Elapsed);
        return snapshot.Kind switch
        {
            TaskStateKind.Success when snapshot.Result is null && _settings.HasResult =>
                throw WaitEnd.WithoutResult(_log),
            TaskStateKind.Success =>
                new WaitResult<TTask>.Completed(poll.Task, snapshot.Result) { Polls = _log.Polls, Elapsed = _log.Elapsed },
            TaskStateKind.Failure =>
                new WaitResult<TTask>.Failed(poll.Task, snapshot.FailureReason) { Polls = _log.Polls, Elapsed = _log.Elapsed },
            _ => null,
        };
    }

    private void Count(Exception error)
    {
        if (!PollError.IsTransient(error))
        {
            ExceptionDispatchInfo.Throw(PollError.ToEnd(error, _log));
        }

        _errors++;
        if (!PollError.IsRateLimit(error))
        {
            _failures++;
        }
    }

    private TimeSpan? NextPause(TimeSpan? retryAfter)
    {
        var terms = _settings.TermsFor(_log.Snapshot);
        return _failures < MaxFailures
            ? PollingSchedule.NextPause(terms, _age?.At(_log.Elapsed), _errors, retryAfter, terms.Deadline - _log.Elapsed)
            : null;
    }

    private void Report(TimeSpan? pause, Exception? error) => _progress?.Report(new WaitProgress
    {
        Id = _log.Id,
        Snapshot = _log.Snapshot,
        Polls = _log.Polls,
        Elapsed = _log.Elapsed,
        NextDelay = pause,
        Estimate = _settings.TermsFor(_log.Snapshot).Estimate,
        Age = _age?.At(_log.Elapsed),
        Error = error,
    });
}
