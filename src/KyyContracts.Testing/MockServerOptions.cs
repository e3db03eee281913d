namespace KyyContracts.Testing;

/// <summary>How a <see cref="MockServer"/> runs.</summary>
public sealed record MockServerOptions
{
    /// <summary>The port on the loopback address, 0 to 65535. 0 means a free one.</summary>
    public int Port { get; init; }

    /// <summary>The key that the server accepts: visible ASCII characters without spaces. Null means one made at random.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How many times faster than <see cref="TimeProvider"/> the server's clock runs; positive and finite.</summary>
    public double TimeScale { get; init; } = 1;

    /// <summary>The clock beneath the server's own; one that is stepped by hand steps the server. Null means the system's.</summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>What a life that is not scripted is drawn from: the same seed and id give the same life.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// Whether every id that the contract allows has a task, created when it is first asked for; otherwise only the ids given to
    /// <see cref="MockServer.Task"/> have one.
    /// </summary>
    public bool AnyTaskExists { get; init; }
}
