namespace KyyContracts.Testing.Behaviour;

/// <summary>A bucket of tokens that fills by the clock.</summary>
internal sealed class TokenBucket(MockRateLimit limit, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly long _start = clock.GetTimestamp();

    // When the bucket would be full again if nobody took anything.
    private TimeSpan _fullAt;

    /// <summary>Takes a token; where there is none, tells when there will be one and takes nothing.</summary>
    public TimeSpan? Take()
    {
        lock (_gate)
        {
            var now = clock.GetElapsedTime(_start);
            var fullAt = (_fullAt > now ? _fullAt : now) + limit.Interval;
            var wait = fullAt - now - (limit.Interval * limit.Burst);
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            _fullAt = fullAt;
            return null;
        }
    }
}
