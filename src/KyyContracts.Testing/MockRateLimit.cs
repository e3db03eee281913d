namespace KyyContracts.Testing;

/// <summary>A rate limit per key: a bucket of tokens, of which each request to the API takes one.</summary>
/// <param name="Burst">How many requests may come at once, at least 1.</param>
/// <param name="Interval">How long the service takes to put one token back; positive.</param>
public sealed record MockRateLimit(int Burst, TimeSpan Interval)
{
    /// <summary>
    /// The shortest pause that a refused client is asked for, beyond the time until the next token; not negative. The answer
    /// rounds it up to seconds.
    /// </summary>
    public TimeSpan MinRetryAfter { get; init; }

    /// <summary>Whether <c>Retry-After</c> is a date instead of a number of seconds.</summary>
    public bool IsRetryAfterDate { get; init; }

    internal bool IsValid => Burst >= 1 && Interval > TimeSpan.Zero && MinRetryAfter >= TimeSpan.Zero;
}
