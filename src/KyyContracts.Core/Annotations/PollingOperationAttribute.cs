namespace KyyContracts.Annotations;

/// <summary>
/// Marks a method that polls a task: each call asks once how the task is doing. Its numbers are the operation's
/// contract; a variant (see <see cref="PollingVariantAttribute"/>) may have others.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PollingOperationAttribute : Attribute
{
    /// <summary>The shortest recommended pause between two polls of one task, in seconds (<c>x-waiter.minDelay</c>).</summary>
    public double MinDelaySeconds { get; init; }

    /// <summary>The longest recommended pause between two polls of one task, in seconds (<c>x-waiter.maxDelay</c>).</summary>
    public double MaxDelaySeconds { get; init; }

    /// <summary>How long a wait lasts unless told otherwise, in seconds (<c>x-waiter.deadline</c>).</summary>
    public double DeadlineSeconds { get; init; }

    /// <summary>When a task may be done at the earliest, in seconds after its creation; 0 where the contract has no estimate.</summary>
    public double EstimateFromSeconds { get; init; }

    /// <summary>When a task is usually done at the latest, in seconds after its creation; 0 where the contract has no estimate.</summary>
    public double EstimateToSeconds { get; init; }

    /// <summary>The member of the task that picks a variant, such as its model; null where the operation has no variants.</summary>
    public string? Selector { get; init; }
}
