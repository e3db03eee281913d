using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;

namespace KyyContracts.Kiota;

/// <summary>Gives the API key to requests to the service, and to no other.</summary>
internal sealed class ApiKeyProvider(IOptionsMonitor<KyyVideoKiotaOptions> options) : IAccessTokenProvider
{
    /// <summary>The service's host. Within it, scheme and port are held to the service's address as well.</summary>
    public AllowedHostsValidator AllowedHostsValidator { get; } = new([options.CurrentValue.BaseAddress.Host]);

    public Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        var current = options.CurrentValue;
        return Task.FromResult(AllowedHostsValidator.IsUrlHostValid(uri) && IsOfService(uri, current.BaseAddress) ? current.ApiKey : "");
    }

    private static bool IsOfService(Uri url, Uri service) => Uri.Compare(
        url, service, UriComponents.SchemeAndServer | UriComponents.StrongPort, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
}
