using System.Net;

namespace KyyContracts;

/// <summary>The service answered with a status code other than success.</summary>
public sealed class ApiException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="statusCode">The status code of the answer.</param>
    /// <param name="retryAfter">The pause that the server asks for; null where it asks for none.</param>
    public ApiException(string message, HttpStatusCode statusCode, TimeSpan? retryAfter = null)
        : base(message)
    {
        StatusCode = statusCode;
        RetryAfter = retryAfter;
    }

    /// <summary>The status code of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The pause that the server asks for before the next request, never negative; null where it asks for none.</summary>
    public TimeSpan? RetryAfter { get; }
}
