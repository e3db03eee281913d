namespace KyyContracts;

/// <summary>The service answered with something that its contract excludes, such as a page of HTML, or a completed task without a URL.</summary>
public sealed class ContractViolationException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was found, and what the contract says.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public ContractViolationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
