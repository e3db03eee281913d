namespace KyyContracts.Testing.Behaviour;

/// <summary>How a connection breaks.</summary>
internal enum ConnectionBreak
{
    /// <summary>Closed instead of an answer.</summary>
    Dropped,

    /// <summary>Reset before the first byte of an answer.</summary>
    Reset,

    /// <summary>Closed in the middle of the body.</summary>
    Truncated,
}
