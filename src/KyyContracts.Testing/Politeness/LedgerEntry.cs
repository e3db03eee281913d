namespace KyyContracts.Testing;

/// <summary>One request to a mock server and what it was answered. It holds no key.</summary>
public sealed record LedgerEntry
{
    /// <summary>The request's place among all, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it came, by the server's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The time from the start of the server until it came; a clock that is set meanwhile does not matter to it.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path, unescaped, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>What it went to.</summary>
    public required LedgerTarget Target { get; init; }

    /// <summary>The task's id; null where it went to no task.</summary>
    public string? TaskId { get; init; }

    /// <summary>The status code of the answer.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The state that the answer told, if it told the true one; null otherwise.</summary>
    public TaskState? State { get; init; }

    /// <summary>The pause that the answer asked for.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the request carried credentials: the API's key or a header meant for such.</summary>
    public bool HasCredentials { get; init; }

    /// <summary>The fault that struck the answer; null if none did.</summary>
    public string? Fault { get; init; }

    /// <summary>What about the request the contract does not allow.</summary>
    public IReadOnlyList<string> Violations { get; init; } = [];

    internal MockTask? Task { get; init; }
}
