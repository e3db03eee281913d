using System.Net;

namespace KyyContracts;

/// <summary>The service turned the poll away with a status code that another poll would not change (a redirect, or 4xx).</summary>
public sealed class RequestRejectedException : TaskWaitException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public RequestRejectedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The status code of the answer.</summary>
    public HttpStatusCode StatusCode { get; init; }
}
