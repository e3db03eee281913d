using System.ComponentModel;

namespace KyyContracts;

/// <summary>Reads times as services send them. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnixTime
{
    private static readonly long Earliest = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The time a while after another, clamped as <see cref="FromSeconds"/> is.</summary>
    /// <param name="seconds">Seconds since 1970-01-01 00:00:00 UTC; null where the time is not known.</param>
    /// <param name="laterSeconds">How much later, in seconds, not negative.</param>
    /// <returns>The time; null where the first is not known.</returns>
    public static DateTimeOffset? After(long? seconds, double laterSeconds)
    {
        if (seconds is not { } start)
        {
            return null;
        }

        var time = FromSeconds(start);
        return laterSeconds < (DateTimeOffset.MaxValue - time).TotalSeconds ? time.AddSeconds(laterSeconds) : DateTimeOffset.MaxValue;
    }

    /// <summary>The time that many seconds after the Unix epoch; beyond the range of <see cref="DateTimeOffset"/>, its nearest end.</summary>
    /// <param name="seconds">Seconds since 1970-01-01 00:00:00 UTC, negative before it.</param>
    public static DateTimeOffset FromSeconds(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, Earliest, Latest));
}
