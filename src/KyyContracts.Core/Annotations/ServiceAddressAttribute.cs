namespace KyyContracts.Annotations;

/// <summary>
/// On a client: the service's address in the contract. On a parameter or property: it takes the address of the service,
/// which must be HTTPS unless it is a loopback address, since the key travels with every request.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class ServiceAddressAttribute : Attribute
{
    /// <summary>Marks a parameter or property.</summary>
    public ServiceAddressAttribute()
    {
    }

    /// <summary>Marks a client.</summary>
    /// <param name="url">The service's address in the contract.</param>
    public ServiceAddressAttribute(string url) => Url = url;

    /// <summary>The service's address in the contract; null on a parameter or property.</summary>
    public string? Url { get; }
}
