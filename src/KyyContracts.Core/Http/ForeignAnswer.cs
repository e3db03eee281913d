using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace KyyContracts;

/// <summary>Tells in the terms of a wait what another HTTP stack than <see cref="ApiCall"/> makes of an answer. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ForeignAnswer
{
    /// <summary>The values of a header; null where it is not there. Case does not matter.</summary>
    /// <param name="headers">The headers of an answer; null means none.</param>
    /// <param name="name">The header's name.</param>
    public static IEnumerable<string>? Header(IEnumerable<KeyValuePair<string, IEnumerable<string>>>? headers, string name) =>
        headers?.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The pause that a service asks for, never negative; null where it asks for none.</summary>
    /// <param name="retryAfter">The values of <c>Retry-After</c>: seconds or an HTTP date.</param>
    /// <param name="date">The values of <c>Date</c>, against which a date is read.</param>
    /// <param name="timeProvider">The clock where there is no <c>Date</c>; null means the system's.</param>
    public static TimeSpan? RetryAfter(IEnumerable<string>? retryAfter, IEnumerable<string>? date, TimeProvider? timeProvider) =>
        retryAfter?.FirstOrDefault() is { } text ? KyyContracts.RetryAfter.Of(text, ServerTime(date), timeProvider ?? TimeProvider.System) : null;

    /// <summary>The server's clock when it answered; null where it did not say.</summary>
    /// <param name="date">The values of <c>Date</c>.</param>
    public static DateTimeOffset? ServerTime(IEnumerable<string>? date) =>
        date?.FirstOrDefault() is { } text && RetryConditionHeaderValue.TryParse(text, out var value) ? value.Date : null;

    /// <summary>The error of an answer that is no success; a success that could not be read breaks the contract.</summary>
    /// <param name="subject">The method and the path's template.</param>
    /// <param name="statusCode">The status code of the answer.</param>
    /// <param name="retryAfter">The pause that the service asks for.</param>
    public static Exception Refused(string subject, int statusCode, TimeSpan? retryAfter) => statusCode is >= 200 and < 300
        ? new ContractViolationException($"{subject} was answered with something that cannot be read as JSON of the contract.")
        : ErrorAnswer.ToException(subject, (HttpStatusCode)statusCode, retryAfter);

    /// <summary>The error of an answer without a body.</summary>
    /// <param name="subject">The method and the path's template.</param>
    public static ContractViolationException Empty(string subject) =>
        new($"{subject} was answered with an empty body instead of JSON.");

    /// <summary>Whether an exception tells that an answer could not be read.</summary>
    /// <param name="exception">What was thrown.</param>
    public static bool IsUnreadable(Exception exception) => 
        exception is JsonException or FormatException or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>The error of an answer that could not be read. What was thrown may quote the answer, and an answer the key: it does not go on.</summary>
    /// <param name="subject">The method and the path's template.</param>
    /// <param name="exception">What was thrown.</param>
    public static ContractViolationException Unreadable(string subject, Exception exception) =>
        new($"{subject} was answered with something other than JSON of the contract{(exception is JsonException { LineNumber: { } line } json
            ? string.Create(CultureInfo.InvariantCulture, $": it breaks at line {line + 1}, byte {json.BytePositionInLine}")
            : "")}.");
}
