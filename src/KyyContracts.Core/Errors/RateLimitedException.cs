namespace KyyContracts;

/// <summary>The service turned polls away (429) until the time for the wait was over.</summary>
public sealed class RateLimitedException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public RateLimitedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The pause that the server asked for last, never negative; null where it asked for none.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
