namespace KyyContracts.Annotations;

/// <summary>Marks a parameter or property that sets how long a wait lasts.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class PollingDeadlineAttribute : Attribute;
