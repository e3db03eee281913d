namespace KyyContracts;

/// <summary>What a property of the response is to a waiter (<c>x-waiter</c>'s role keys).</summary>
public enum ResponseRole
{
    /// <summary>Nothing: the property is plain data.</summary>
    None = 0,

    /// <summary>The task's id.</summary>
    Id,

    /// <summary>The task's state.</summary>
    Status,

    /// <summary>When the task was created, in seconds since the Unix epoch.</summary>
    CreatedAt,

    /// <summary>The URL of the result.</summary>
    Result,

    /// <summary>Why the task failed.</summary>
    FailureReason,

    /// <summary>What picks the variant, such as the model.</summary>
    Selector,
}
