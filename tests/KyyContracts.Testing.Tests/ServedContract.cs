using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace KyyContracts.Testing.Tests;

/// <summary>A mock server whose time is stepped by hand, and a client that talks to it over its socket.</summary>
internal sealed class ServedContract : IDisposable
{
    public ServedContract(ApiContract? contract = null, MockServerOptions? options = null)
    {
        Server = MockServer.Start(contract ?? JobContract.Api, (options ?? new()) with { TimeProvider = Time });
        Http = new HttpClient { BaseAddress = Server.BaseAddress };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Server.ApiKey);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2030, 5, 6, 7, 8, 9, 700, TimeSpan.Zero));

    public MockServer Server { get; }

    public HttpClient Http { get; }

    public HttpClient Anonymous { get; } = new();

    public static string PathOf(string id) => $"jobs/{id}/state";

    public async Task<JsonElement> PollAsync(string id)
    {
        using var response = await Http.GetAsync(PathOf(id));
        response.EnsureSuccessStatusCode();
        return await BodyAsync(response);
    }

    public async Task<string> PhaseAsync(string id) => (await PollAsync(id)).GetProperty("phase").GetString()!;

    public async Task<Uri> OutputAsync(string id) => new((await PollAsync(id)).GetProperty("output").GetString()!);

    public static async Task<JsonElement> BodyAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public static async Task<string?> ErrorCodeAsync(HttpResponseMessage response) =>
        (await BodyAsync(response)).GetProperty("error").GetProperty("code").GetString();

    public void Dispose()
    {
        Http.Dispose();
        Anonymous.Dispose();
        Server.Dispose();
    }
}
