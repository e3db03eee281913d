namespace KyyContracts.Annotations;

/// <summary>How a task has ended.</summary>
public enum TerminalKind
{
    /// <summary>The task has its result.</summary>
    Success = 1,

    /// <summary>The task will never have a result.</summary>
    Failure = 2,
}
