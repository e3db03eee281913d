namespace KyyContracts;

/// <summary>What a state means for a waiter.</summary>
public enum TaskStateKind
{
    /// <summary>A state that the contract does not know: not terminal, and data rather than an error.</summary>
    Unrecognized = 0,

    /// <summary>The task is still under way.</summary>
    InProgress,

    /// <summary>Terminal: the task has its result.</summary>
    Success,

    /// <summary>Terminal: the task will never have a result.</summary>
    Failure,
}
