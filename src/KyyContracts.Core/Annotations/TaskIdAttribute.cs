namespace KyyContracts.Annotations;

/// <summary>Marks the parameter that names the task to poll.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class TaskIdAttribute : Attribute
{
    /// <summary>A regular expression (ECMA-262) that every known id matches; null where the contract has none.</summary>
    public string? Pattern { get; init; }
}
