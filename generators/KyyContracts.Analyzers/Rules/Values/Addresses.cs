using System;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Reads texts that may be addresses.</summary>
internal static class Addresses
{
    public static bool IsLoopback(string text) => Http(text) is { } address && Loopback.Is(address);

    /// <summary>Whether a key that is sent there can be read on the way.</summary>
    public static bool IsPlainHttp(string text) => Http(text) is { } address && address.Scheme == Uri.UriSchemeHttp && !Loopback.Is(address);

    /// <summary>The address, where the text is an absolute one of the web.</summary>
    public static Uri? Http(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}
