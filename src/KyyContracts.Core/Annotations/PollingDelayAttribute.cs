namespace KyyContracts.Annotations;

/// <summary>Marks a parameter or property that sets the pause between two polls of one task.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class PollingDelayAttribute : Attribute;
