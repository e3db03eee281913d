namespace KyyContracts;

/// <summary>The service does not accept the credentials (401, 403).</summary>
public sealed class AuthenticationFailedException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public AuthenticationFailedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
