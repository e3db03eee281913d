namespace KyyContracts;

/// <summary>The task ended in a state that is a failure. It will never have a result; waiting again is of no use.</summary>
public sealed class TaskFailedException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public TaskFailedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Why the task failed, as the service says it; null if it gives no reason.</summary>
    public string? FailureReason { get; init; }
}
