namespace KyyContracts;

/// <summary>The service could not be reached, or answered with errors of its own, several times in a row or until the time for the wait was over.</summary>
public sealed class PollFailedException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public PollFailedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
