namespace KyyContracts;

/// <summary>Where a service may be.</summary>
public static class ServiceAddress
{
    /// <summary>
    /// Whether a key may travel to the address: it is absolute, HTTPS or on this machine (<c>localhost</c>,
    /// <c>127.0.0.0/8</c>, <c>::1</c>), and has neither user name, query nor fragment.
    /// </summary>
    /// <param name="address">The address; null is not allowed.</param>
    public static bool IsAllowed(Uri? address) =>
        address is { IsAbsoluteUri: true, Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" }
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && Loopback.Is(address)));
}
