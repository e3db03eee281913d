namespace KyyContracts.Annotations;

/// <summary>The HTTP request that a method makes.</summary>
/// <param name="method">The HTTP method in capitals, such as <c>GET</c>.</param>
/// <param name="path">The path template below the service's address, such as <c>/v1/result/{id}</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EndpointAttribute(string method, string path) : Attribute
{
    /// <summary>The HTTP method in capitals.</summary>
    public string Method { get; } = method;

    /// <summary>The path template below the service's address.</summary>
    public string Path { get; } = path;
}
