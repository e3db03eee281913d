using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KyyContracts.Testing;

namespace KyyContracts.Cli.Commands;

/// <summary>Rate limits as they are typed: so many requests in a time, such as <c>10/1m</c>.</summary>
internal static class RateLimitText
{
    public const string Expected = "requests and a time, such as 10/1m";

    public static bool TryParse(string text, [NotNullWhen(true)] out MockRateLimit? limit)
    {
        limit = text.Split('/') is [var count, var time]
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var burst)
            && burst > 0
            && DurationText.TryParse(time, out var duration)
            && duration.Value / burst > TimeSpan.Zero
                ? new MockRateLimit(burst, duration.Value / burst)
                : null;
        return limit is not null;
    }
}
