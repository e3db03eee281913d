namespace KyyContracts.Spec.Writing;

/// <summary>Durations as the seconds that both outputs carry, exactly.</summary>
internal static class Seconds
{
    public static decimal Of(TimeSpan duration) => (decimal)duration.Ticks / TimeSpan.TicksPerSecond;
}
