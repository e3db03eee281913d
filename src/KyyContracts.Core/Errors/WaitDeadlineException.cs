namespace KyyContracts;

/// <summary>The task was still under way when the time for the wait was over. That is no failure of the task.</summary>
public sealed class WaitDeadlineException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public WaitDeadlineException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
