using System.Net;

namespace KyyContracts;

/// <summary>A result could not be downloaded. Nothing was written, and a file that was there before is as it was.</summary>
public sealed class DownloadException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and what to do; the URL without its query, which may be signed.</param>
    /// <param name="innerException">What showed it, if it was an exception.</param>
    public DownloadException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The status code of the answer; null where none came, and where the answer was a success that broke off.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Whether the URL was refused as one that has expired is (403, 404, 410).</summary>
    public bool HasProbablyExpired => StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;
}
