using Acme.Foundry;
using Acme.Foundry.Kiota;
using KyyContracts.Testing;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace KyyContracts.Foundry.Tests;

/// <summary>Clients of both kinds, for a mock server.</summary>
internal static class Clients
{
    public static FoundryClient NSwag(MockServer server) => NSwag(server.CreateHttpClient());

    public static FoundryClient NSwag(HttpClient http) => new(http);

    public static FoundryApiClient Kiota(MockServer server) => Kiota(server.CreateHttpClient());

    public static FoundryApiClient Kiota(HttpClient http) => new(
        new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http) { BaseUrl = http.BaseAddress!.AbsoluteUri });
}
