using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers;

/// <content>What is said of keys, addresses, ids and results.</content>
internal static partial class Descriptors
{
    private const string Credentials = nameof(Credentials);

    public static readonly DiagnosticDescriptor HardCodedKey = new(
        "KYY4001",
        "A key stands in the source text",
        "'{0}' is given a key that stands in the source text: whoever gets the code, its history or the assembly has the key. "
            + "Take it from configuration or an environment variable, and have this one replaced.",
        Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A literal that can hardly be anything but a key is given to what takes the service's key.",
        HelpLink.Of("KYY4001"));

    public static readonly DiagnosticDescriptor PlainHttp = new(
        "KYY4002",
        "The service is called over plain HTTP",
        "'{0}' is given the plain HTTP address of '{1}': the key can be read and changed on the way, and the client refuses such an address. "
            + "Use https; plain HTTP is for loopback addresses alone.",
        Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The service's address is a constant that begins with http and is not of this machine.",
        HelpLink.Of("KYY4002"));
}
