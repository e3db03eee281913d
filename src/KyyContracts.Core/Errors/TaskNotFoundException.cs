namespace KyyContracts;

/// <summary>The service knows no task of this id, or no longer (404, 410).</summary>
public sealed class TaskNotFoundException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public TaskNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
