using System.Globalization;
using System.Net;

namespace KyyContracts;

/// <summary>Makes an exception of an answer that is no success.</summary>
internal static class ErrorAnswer
{
    public static ApiException ToException(
        HttpResponseMessage response, ReadOnlyMemory<byte> body, RequestText text, TimeProvider timeProvider)
    {
        var retryAfter = RetryAfter.Of(response, timeProvider);
        var message = $"{text.Subject} was answered with {Name(response.StatusCode)}"
            + $"{text.Quote(response.Content, body)}.{Remedy(response.StatusCode, retryAfter)}";
        return new ApiException(message, response.StatusCode, retryAfter);
    }

    /// <summary>The exception where nothing but the status is known.</summary>
    public static ApiException ToException(string subject, HttpStatusCode status, TimeSpan? retryAfter) =>
        new($"{subject} was answered with {Name(status)}.{Remedy(status, retryAfter)}", status, retryAfter);

    /// <summary>The status code and its name; the service's own phrase for it is not repeated.</summary>
    public static string Name(HttpStatusCode status)
    {
        var number = ((int)status).ToString(CultureInfo.InvariantCulture);
        return Enum.IsDefined(status) ? $"{number} ({status})" : number;
    }

    private static string Remedy(HttpStatusCode status, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.Unauthorized => " Check the API key.",
        HttpStatusCode.Forbidden => " Check the API key and what it is allowed to do.",
        HttpStatusCode.NotFound or HttpStatusCode.Gone => " Check the id and the service's address; a task may also have expired.",
        HttpStatusCode.TooManyRequests when retryAfter is { } pause => $" Ask again in {DurationText.Of(pause)}.",
        HttpStatusCode.TooManyRequests => " Ask less often.",
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => " Redirects are not followed; check the service's address.",
        _ => "",
    };
}
