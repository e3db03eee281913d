using System.Net;

namespace KyyContracts;

/// <summary>What a poll that was not answered means for the wait.</summary>
internal static class PollError
{
    /// <summary>Whether another poll may well be answered.</summary>
    public static bool IsTransient(Exception error) => StatusOf(error) is { } status
        ? status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
        : error is HttpRequestException or TimeoutException or OperationCanceledException;

    public static bool IsRateLimit(Exception error) => StatusOf(error) == HttpStatusCode.TooManyRequests;

    public static TimeSpan? RetryAfterOf(Exception error) => (error as ApiException)?.RetryAfter;

    /// <summary>The end of a wait at an error that another poll would not change; an error that is not one of polling stays as it is.</summary>
    public static Exception ToEnd(Exception error, WaitLog log) => error switch
    {
        ContractViolationException => new ContractViolationException($"{log.Subject}: {error.Message}", error) { Log = log },
        _ when StatusOf(error) is { } status => ToEnd(status, error, log),
        _ => error,
    };

    private static TaskWaitException ToEnd(HttpStatusCode status, Exception error, WaitLog log) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new AuthenticationFailedException(
            $"{log.Subject} cannot be asked for: {error.Message}", error) { Log = log },
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new TaskNotFoundException(
            $"{log.Subject} was not found: {error.Message}", error) { Log = log },
        _ => new RequestRejectedException($"{log.Subject} cannot be asked for: {error.Message}", error)
        {
            StatusCode = status,
            Log = log,
        },
    };

    private static HttpStatusCode? StatusOf(Exception error) => error switch
    {
        ApiException answer => answer.StatusCode,
        HttpRequestException request => request.StatusCode,
        _ => null,
    };
}
