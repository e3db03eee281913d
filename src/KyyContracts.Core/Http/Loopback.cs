using System.Net;

namespace KyyContracts;

/// <summary>Tells addresses of this machine. The analyzers compile this file as well, so that both judge alike.</summary>
internal static class Loopback
{
    /// <summary>Whether the host is <c>localhost</c>, one of <c>127.0.0.0/8</c>, or <c>::1</c>.</summary>
    public static bool Is(System.Uri address) =>
        string.Equals(address.IdnHost, "localhost", System.StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.IdnHost, out var ip) && IPAddress.IsLoopback(ip));
}
