using System.Net;

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

    /// <summary>How many requests to the API a key may make; null means any number.</summary>
    public MockRateLimit? RateLimit { get; init; }

    /// <summary>What goes wrong with answers to polls of any task. A task's own faults take precedence.</summary>
    public IReadOnlyList<MockFaultRule> Faults { get; init; } = [];

    /// <summary>
    /// Whether the server can be watched and told over HTTP: <c>GET /__kyy/ledger</c> and <c>POST /__kyy/tasks</c>, without a key.
    /// </summary>
    public bool HasControl { get; init; }

    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    internal void Validate()
    {
        Require(Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort, nameof(Port), $"is {Port}: it must be 0 for a free port, or 1 to 65535");
        Require(
            double.IsFinite(TimeScale) && TimeScale > 0,
            nameof(TimeScale),
            FormattableString.Invariant($"is {TimeScale}: it must be positive and finite; 1 is real time"));
        Require(
            ApiKey is null || (ApiKey.Length > 0 && ApiKey.All(character => character is > ' ' and < '\u007f')),
            nameof(ApiKey),
            "cannot be sent as a Bearer token: it must be visible ASCII characters without spaces, at least one");
        Require(
            RateLimit?.IsValid != false,
            nameof(RateLimit),
            $"is {RateLimit}: its burst must be at least 1, its interval positive, and its shortest pause not negative");
        Require(
            Faults.All(rule => rule.IsValid),
            nameof(Faults),
            "has a rule out of range: its first poll and its number of times must be at least 1, and its probability from 0 to 1");
    }

    private static void Require(bool isValid, string option, string problem)
    {
        if (!isValid)
        {
            throw new ArgumentException($"{nameof(MockServerOptions)}.{option} {problem}.", option);
        }
    }
}
