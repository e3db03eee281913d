using KyyContracts.Annotations;

namespace KyyContracts;

/// <summary>Waits for tasks as their contract asks.</summary>
public static class WaitExtensions
{
    /// <summary>
    /// Polls a task at the pauses of its contract until it has its result. Errors that may pass (a lost connection, 408,
    /// 429, 5xx) do not end the wait; <c>Retry-After</c> is kept.
    /// </summary>
    /// <typeparam name="TTask">The client's own type of task.</typeparam>
    /// <param name="client">The client that polls.</param>
    /// <param name="id">The task's id.</param>
    /// <param name="options">How to wait; null leaves everything to the client and its contract.</param>
    /// <param name="progress">Told after each poll but one that ends the wait by an error.</param>
    /// <param name="cancellationToken">Ends the wait at once. The task goes on.</param>
    /// <returns>The task with its result.</returns>
    /// <exception cref="TaskFailedException">The task has failed.</exception>
    /// <exception cref="WaitDeadlineException">The task was still under way when the time for the wait was over.</exception>
    /// <exception cref="AuthenticationFailedException">The service does not accept the credentials.</exception>
    /// <exception cref="TaskNotFoundException">The service knows no such task.</exception>
    /// <exception cref="RequestRejectedException">The service turned the poll away for good.</exception>
    /// <exception cref="RateLimitedException">The service turned polls away until the time for the wait was over.</exception>
    /// <exception cref="PollFailedException">The service could not be reached, or kept answering with errors.</exception>
    /// <exception cref="ContractViolationException">The service answered with something that its contract excludes.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">The id is empty, or the deadline is not positive.</exception>
    public static async Task<TTask> WaitForCompletionAsync<TTask>(
        this IPollable<TTask> client,
        [TaskId] string id,
        WaitOptions? options = null,
        IProgress<WaitProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var waiter = new Waiter<TTask>(client, id, options, progress, cancellationToken);
        return await waiter.RunAsync().ConfigureAwait(false) switch
        {
            WaitResult<TTask>.Completed completed => completed.Task,
            WaitResult<TTask>.Failed => throw WaitEnd.Failed(waiter.Log),
            _ => throw WaitEnd.Deadline(waiter.Log),
        };
    }

    /// <summary>
    /// The same as <see cref="WaitForCompletionAsync{TTask}"/>, with the three ends that a wait may well come to as values.
    /// What else ends a wait is thrown.
    /// </summary>
    /// <inheritdoc cref="WaitForCompletionAsync{TTask}"/>
    /// <returns>How the wait ended.</returns>
    public static Task<WaitResult<TTask>> TryWaitForCompletionAsync<TTask>(
        this IPollable<TTask> client,
        [TaskId] string id,
        WaitOptions? options = null,
        IProgress<WaitProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        new Waiter<TTask>(client, id, options, progress, cancellationToken).RunAsync();
}
