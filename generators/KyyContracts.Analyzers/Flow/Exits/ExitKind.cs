namespace KyyContracts.Analyzers.Flow.Exits;

/// <summary>What decides whether a cycle is left; of several, the last here counts.</summary>
internal enum ExitKind
{
    /// <summary>Nothing that changes.</summary>
    Constant,

    /// <summary>The task that is polled.</summary>
    Task,

    /// <summary>A count, a clock or a token: it ends the cycle whatever becomes of the task.</summary>
    Bound,

    /// <summary>Something that the analysis knows nothing of.</summary>
    Unknown,
}
