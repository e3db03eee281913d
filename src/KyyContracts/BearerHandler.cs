using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace KyyContracts;

/// <summary>Puts the API key on requests to the service, and on no other.</summary>
internal sealed class BearerHandler(IOptionsMonitor<KyyVideoOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var current = options.CurrentValue;
        if (request.RequestUri is { IsAbsoluteUri: true } url && IsOfService(url, current.BaseAddress))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", current.ApiKey);
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static bool IsOfService(Uri url, Uri service) => Uri.Compare(
        url, service, UriComponents.SchemeAndServer | UriComponents.StrongPort, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
}
