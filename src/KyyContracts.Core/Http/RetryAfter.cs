using System.Globalization;
using System.Net.Http.Headers;

namespace KyyContracts;

/// <summary>Reads <c>Retry-After</c>. The framework's own reading drops what does not fit an <see cref="int"/>, which would poll at once where the server asks for the longest pause.</summary>
internal static class RetryAfter
{
    /// <summary>What any longer pause counts as: beyond every deadline, and safe to compute with.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider timeProvider)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        return Of(values.First(), response.Headers.Date, timeProvider);
    }

    public static TimeSpan? Of(string value, DateTimeOffset? serverTime, TimeProvider timeProvider)
    {
        var text = value.Trim();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && !double.IsNaN(seconds))
        {
            return TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
        }

        if (!RetryConditionHeaderValue.TryParse(text, out var condition) || condition.Date is not { } date)
        {
            return null;
        }

        var pause = date - (serverTime ?? timeProvider.GetUtcNow());
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > Longest ? Longest : pause;
    }
}
