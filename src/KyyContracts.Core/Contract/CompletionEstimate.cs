namespace KyyContracts;

/// <summary>How long after its creation a task is usually done (<c>x-waiter.….estimate</c>).</summary>
/// <param name="From">The earliest usual time.</param>
/// <param name="To">The latest usual time.</param>
public readonly record struct CompletionEstimate(TimeSpan From, TimeSpan To);
