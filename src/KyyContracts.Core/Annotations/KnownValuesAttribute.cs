namespace KyyContracts.Annotations;

/// <summary>The values of a text that the contract knows (<c>x-extensible-enum</c>). The service may send others at any time.</summary>
/// <param name="values">The known values as they stand on the wire.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class KnownValuesAttribute(params string[] values) : Attribute
{
    /// <summary>The known values as they stand on the wire.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
