using System.Net;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The answers that give no task and no file: a code for programs and a sentence for people, as JSON.</summary>
internal static class ErrorResponse
{
    public static MockResponse NoSuchPath { get; } =
        Create(HttpStatusCode.NotFound, "unknown_path", "The contract has no operation at this path.");

    public static MockResponse NoSuchTask { get; } =
        Create(HttpStatusCode.NotFound, "unknown_task", "No task has this id.");

    public static MockResponse NoSuchVideo { get; } =
        Create(HttpStatusCode.NotFound, "unknown_video", "No task with this id has a video.");

    public static MockResponse Expired { get; } =
        Create(HttpStatusCode.Gone, "expired", "The video's URL has expired.");

    public static MockResponse CredentialsRefused { get; } =
        Create(
            HttpStatusCode.Forbidden,
            "credentials_refused",
            "The video's URL takes no Authorization header: send the API's key to the API alone.");

    public static MockResponse MethodNotAllowed { get; } =
        Create(HttpStatusCode.MethodNotAllowed, "method_not_allowed", "Only GET and HEAD are answered here.") with
        {
            Headers = [new("Allow", "GET, HEAD")],
        };

    public static MockResponse Unauthorized { get; } =
        Create(HttpStatusCode.Unauthorized, "unauthorized", "Send the key as 'Authorization: Bearer <key>'.") with
        {
            Headers = [new("WWW-Authenticate", "Bearer")],
        };

    public static MockResponse TooManyRequests { get; } =
        Create(HttpStatusCode.TooManyRequests, "rate_limited", "Too many requests with this key: wait as Retry-After says.");

    public static MockResponse RangeNotSatisfiable { get; } =
        Create(HttpStatusCode.RequestedRangeNotSatisfiable, "range_not_satisfiable", "The file ends before the range begins.");

    /// <summary>An answer of the model itself that the contract does not allow.</summary>
    public static MockResponse Untrue(IEnumerable<string> violations) => Create(
        HttpStatusCode.InternalServerError,
        "mock_violates_contract",
        "The contract does not allow what the mock server would answer: " + string.Join("; ", violations) + ".");

    public static MockResponse Fault(HttpStatusCode status) => Create(status, "fault", "A fault that was asked for.");

    /// <summary>A request to the mock server itself that it cannot follow.</summary>
    public static MockResponse BadRequest(string message) => Create(HttpStatusCode.BadRequest, "bad_request", message);

    private static MockResponse Create(HttpStatusCode status, string code, string message) =>
        new(status, JsonBody.MediaType, JsonBody.Write(json =>
        {
            json.WriteStartObject("error");
            json.WriteString("code", code);
            json.WriteString("message", message);
            json.WriteEndObject();
        }));
}
