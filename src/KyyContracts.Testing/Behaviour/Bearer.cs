using System.Security.Cryptography;
using System.Text;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The check of a Bearer token (RFC 6750).</summary>
internal static class Bearer
{
    private const string Scheme = "Bearer ";

    /// <summary>Whether the headers are exactly one, with this key.</summary>
    public static bool Accepts(IReadOnlyList<string> authorization, string key) =>
        authorization is [var header]
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(header[Scheme.Length..].Trim()), Encoding.UTF8.GetBytes(key));
}
