using Acme.Foundry;
using Acme.Foundry.Kiota;
using KyyContracts.Testing;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace KyyContracts.Foundry.Tests;

/// <summary>Clients of both kinds for a mock server.</summary>
internal static class Clients
{
    public static FoundryClient NSwag(MockServer server) => new(server.CreateHttpClient());

    public static FoundryApiClient Kiota(MockServer server) => new(new HttpClientRequestAdapter(
        new AnonymousAuthenticationProvider(), httpClient: server.CreateHttpClient()) { BaseUrl = server.BaseAddress.AbsoluteUri });
}
