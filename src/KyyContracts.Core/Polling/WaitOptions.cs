using KyyContracts.Annotations;

namespace KyyContracts;

/// <summary>How to wait. What is null is left to the client's <see cref="IPollable{TTask}.WaitDefaults"/>, then to the contract.</summary>
public sealed record WaitOptions
{
    /// <summary>Options that leave everything open.</summary>
    public static WaitOptions Default { get; } = new();

    /// <summary>How long the wait lasts at most; must be positive. Null means the contract's deadline.</summary>
    [PollingDeadline]
    public TimeSpan? Deadline { get; init; }

    /// <summary>The clock of the wait. Null means the client's, and that is the system's unless told otherwise.</summary>
    public TimeProvider? TimeProvider { get; init; }
}
