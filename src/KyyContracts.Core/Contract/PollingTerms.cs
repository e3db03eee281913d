namespace KyyContracts;

/// <summary>The numbers that a wait keeps (<c>x-waiter</c>).</summary>
/// <param name="MinDelay">The shortest recommended pause between two polls of one task.</param>
/// <param name="MaxDelay">The longest recommended pause between two polls of one task.</param>
/// <param name="Deadline">How long a wait lasts unless told otherwise.</param>
/// <param name="Estimate">How long after its creation a task is usually done; null where the contract has no estimate.</param>
public sealed record PollingTerms(TimeSpan MinDelay, TimeSpan MaxDelay, TimeSpan Deadline, CompletionEstimate? Estimate = null);
