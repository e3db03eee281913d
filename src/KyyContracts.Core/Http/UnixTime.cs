using System.ComponentModel;

namespace KyyContracts;

/// <summary>Reads times as services send them. Meant for generated clients.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnixTime
{
    private static readonly long Earliest = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The time that many seconds after the Unix epoch; beyond the range of <see cref="DateTimeOffset"/>, its nearest end.</summary>
    /// <param name="seconds">Seconds since 1970-01-01 00:00:00 UTC, negative before it.</param>
    public static DateTimeOffset FromSeconds(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, Earliest, Latest));
}
