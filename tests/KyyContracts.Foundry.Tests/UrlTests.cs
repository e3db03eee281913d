using System.Text;
using System.Text.Json.Nodes;
using Acme.Foundry;
using KyyContracts.Testing;
using Models = Acme.Foundry.Kiota.Models;

namespace KyyContracts.Foundry.Tests;

/// <summary>A URL is one or null, even where it is required; in a list it is the text that came. The same for clients of both kinds.</summary>
public sealed class UrlTests : IDisposable
{
    private const string Id = "c-1";
    private static readonly string Property = FoundryContract.ReadCasting.Contract.Response.First(property => property.Format == "uri").Name;

    private readonly MockServer _server = MockServer.InMemory(FoundryContract.Api);
    private readonly MockTask _task;

    public UrlTests() => _task = _server.Task(Id, FoundryContract.ReadCasting.Contract.OperationId).Completes();

    [Fact]
    public async Task A_URL_is_one_and_a_list_holds_texts()
    {
        var plain = await Clients.NSwag(_server).ReadCastingAsync(Id);
        Models.Casting kiota = (await Clients.Kiota(_server).Castings[Id].GetAsync())!;

        IReadOnlyList<string> photos = plain.Photos!;
        photos.ShouldBe(["https://foundry.example.com/1.png", ""]);
        kiota.Photos.ShouldBe(photos);
        plain.Certificate.ShouldBe(new Uri("https://foundry.example.com/certificates/1"));
        kiota.Certificate.ShouldBe(plain.Certificate);
    }

    [Theory]
    [InlineData("")]
    [InlineData("certificates/1")]
    public async Task A_required_URL_that_is_none_is_null(string text)
    {
        using var http = new HttpClient(new Retelling(Property, text) { InnerHandler = _server.CreateHandler() }) { BaseAddress = _server.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", _server.ApiKey);

        (await Clients.NSwag(http).ReadCastingAsync(Id)).Certificate.ShouldBeNull();
        (await Clients.Kiota(http).Castings[Id].GetAsync())!.Certificate.ShouldBeNull();
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("null")]
    public async Task A_required_URL_that_does_not_come_breaks_the_contract(string fault)
    {
        _task.Suffers(MockFaultRule.Parse($"{fault}={Property}"));

        (await Should.ThrowAsync<ContractViolationException>(() => Clients.NSwag(_server).ReadCastingAsync(Id)))
            .Message.ShouldContain(Property);
        (await Should.ThrowAsync<ContractViolationException>(() => Clients.Kiota(_server).Castings[Id].GetAsync()))
            .Message.ShouldContain(Property);
    }

    public void Dispose() => _server.Dispose();

    /// <summary>Puts a text in place of what the server tells.</summary>
    private sealed class Retelling(string property, string text) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            body[property] = text;
            response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            return response;
        }
    }
}
