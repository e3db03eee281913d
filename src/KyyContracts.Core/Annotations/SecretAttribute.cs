namespace KyyContracts.Annotations;

/// <summary>Marks a parameter or property that takes a secret, such as an API key: it comes from configuration, never from the source text.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
