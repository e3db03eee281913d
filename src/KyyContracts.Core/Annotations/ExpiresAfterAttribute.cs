namespace KyyContracts.Annotations;

/// <summary>Marks a member whose value stops working some time after it was made (<c>x-expires-after</c>).</summary>
/// <param name="seconds">The lifetime in seconds, counted from when the value came to be.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ExpiresAfterAttribute(double seconds) : Attribute
{
    /// <summary>The lifetime in seconds.</summary>
    public double Seconds { get; } = seconds;
}
