using System.Collections.Concurrent;
using System.Globalization;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Token buckets, one a key, by the server's clock.</summary>
internal sealed class RateLimiter(MockRateLimit? limit, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>The pause that a request with a key has to make, in whole seconds; null where it is let through.</summary>
    public TimeSpan? Refuse(string key)
    {
        if (limit is null)
        {
            return null;
        }

        var wait = _buckets.GetOrAdd(key, _ => new TokenBucket(limit, clock)).Take();
        return wait is not { } time ? null
            : TimeSpan.FromSeconds(Math.Ceiling((time > limit.MinRetryAfter ? time : limit.MinRetryAfter).TotalSeconds));
    }

    public string HeaderFor(TimeSpan pause)
    {
        if (limit?.IsRetryAfterDate != true)
        {
            return ((long)pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        // A date has no fractions of a second: cut off, it would come too early.
        var date = clock.GetUtcNow() + pause;
        var isWhole = date.Ticks % TimeSpan.TicksPerSecond == 0;
        return (isWhole ? date : date.AddSeconds(1)).ToString("R", CultureInfo.InvariantCulture);
    }
}
