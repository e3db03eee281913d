namespace KyyContracts;

/// <summary>Says how a wait ended that has no result.</summary>
internal static class WaitEnd
{
    private const string GoesOn = "The task goes on: wait for the same id to take it up again.";

    public static TaskFailedException Failed(WaitLog log) => new(
        $"{log.Subject} failed after {log.Effort}: {Reason(log.Snapshot?.FailureReason)}")
    {
        FailureReason = log.Snapshot?.FailureReason,
        Log = log,
    };

    public static WaitDeadlineException Deadline(WaitLog log) => new(
        $"{log.Subject} was still {State(log)} after {log.Effort}, and the deadline leaves no time for another poll. {GoesOn}") { Log = log };

    public static TaskWaitException Unanswered(Exception error, WaitLog log) => PollError.IsRateLimit(error)
        ? new RateLimitedException(
            $"{log.Subject}: the service turns polls away as too many after {log.Effort}"
            + $"{Pause(PollError.RetryAfterOf(error))}, and the deadline leaves no time for another. {GoesOn}",
            error)
        {
            RetryAfter = PollError.RetryAfterOf(error),
            Log = log,
        }
        : new PollFailedException(
            $"{log.Subject} could not be asked for, after {log.Effort}: {error.Message} The task may go on: wait for the same id to take it up again.",
            error) { Log = log };

    public static ContractViolationException Violation(string what, WaitLog log) => new($"{log.Subject}: {what}") { Log = log };

    public static ContractViolationException WithoutResult(WaitLog log) =>
        Violation($"it is {State(log)}, but the service gave no absolute URL for its result.", log);

    /// <summary>The task's state as messages name it.</summary>
    public static string State(WaitLog log) => SafeText.Excerpt(log.Snapshot?.Status ?? "unknown", maxLength: 40);

    private static string Pause(TimeSpan? retryAfter) =>
        retryAfter is { } pause ? $", asks for a pause of {DurationText.Of(pause)}" : "";

    private static string Reason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? "the service gives no reason." : SafeText.Excerpt(reason, maxLength: 500);
}
