namespace KyyContracts.Testing.Behaviour;

/// <summary>How an answer comes to who asked.</summary>
internal sealed record Delivery
{
    public static Delivery Whole { get; } = new();

    /// <summary>How long the answer takes, by the server's clock.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How the connection breaks; null where it does not.</summary>
    public ConnectionBreak? Break { get; init; }

    /// <summary>How far the clock is off that dates the answer.</summary>
    public TimeSpan ClockOffset { get; init; }
}
