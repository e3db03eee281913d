namespace KyyContracts;

/// <summary>What one poll said of a task, without the types of a particular client.</summary>
public sealed record TaskSnapshot
{
    /// <summary>The task's id.</summary>
    public required string Id { get; init; }

    /// <summary>The task's state as it came over the wire.</summary>
    public required string Status { get; init; }

    /// <summary>What the state means for a waiter.</summary>
    public required TaskStateKind Kind { get; init; }

    /// <summary>When the task was created by the server's clock; null where the contract has no such property.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>What picks the variant, such as the model, as it came over the wire.</summary>
    public string? Variant { get; init; }

    /// <summary>The absolute URL of the result; null until the task has one.</summary>
    public Uri? Result { get; init; }

    /// <summary>Why the task failed; null unless it has, and when the service gave no reason.</summary>
    public string? FailureReason { get; init; }
}
