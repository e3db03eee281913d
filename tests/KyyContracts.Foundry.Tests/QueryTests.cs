using Acme.Foundry;
using KyyContracts.Testing;
using KyyContracts.TestSupport;

namespace KyyContracts.Foundry.Tests;

/// <summary>Parameters of the query, over sockets and by clients of both kinds.</summary>
public sealed class QueryTests
{
    private const string Hostile = "a&b=c/d?e#f g+ü";

    [Fact]
    public async Task What_is_set_is_sent_and_nothing_else() => (await TargetsAsync(
        client => client.FindStockAsync("tin", limit: -3, pure: false),
        client => client.Stock.GetAsync(configuration =>
        {
            configuration.QueryParameters.Metal = "tin";
            configuration.QueryParameters.Limit = -3;
            configuration.QueryParameters.Pure = false;
        }))).ShouldAllBe(target => Sorted(target) == "/api/v9/stock?limit=-3&metal=tin&pure=false");

    [Fact]
    public async Task A_value_stays_a_value_whatever_it_holds() => (await TargetsAsync(
        client => client.FindStockAsync(Hostile, from: long.MaxValue, pageToken: ""),
        client => client.Stock.GetAsync(configuration =>
        {
            configuration.QueryParameters.Metal = Hostile;
            configuration.QueryParameters.From = long.MaxValue;
            configuration.QueryParameters.PageToken = "";
        }))).ShouldAllBe(target => Sorted(target) == $"/api/v9/stock?from=9223372036854775807&metal={Uri.EscapeDataString(Hostile)}&page%5Btoken%5D=");

    [Fact]
    public void What_the_operation_needs_cannot_be_null() => Should.Throw<ArgumentNullException>(
        () => Clients.NSwag(new HttpClient()).FindStockAsync(null!)).ParamName.ShouldBe("metal");

    [Fact]
    public async Task A_polled_operation_takes_a_query_and_a_wait_sends_none()
    {
        using var server = MockServer.Start(FoundryContract.Api);
        server.Task("c-1", FoundryContract.ReadCasting.Contract.OperationId).Stays("PENDING", TimeSpan.Zero).Stays("RUNNING", TimeSpan.Zero).Completes();

        await Clients.NSwag(server).ReadCastingAsync("c-1", withFlaws: true);
        await Clients.Kiota(server).Castings["c-1"].GetAsync(configuration => configuration.QueryParameters.WithFlaws = true);
        await Clients.NSwag(server).WaitForCompletionAsync<Casting>("c-1");
        await Clients.Kiota(server).WaitForCompletionAsync<Acme.Foundry.Kiota.Models.Casting>("c-1");

        server.Ledger.Requests.Count.ShouldBe(4);
        server.Ledger.ShouldSendWhatTheContractAllows();
    }

    [Fact]
    public async Task A_query_that_the_contract_does_not_have_is_told()
    {
        using var server = MockServer.InMemory(FoundryContract.Api);
        using var http = server.CreateHttpClient();

        using var response = await http.GetAsync($"castings/c-1?with-flaws=true&{server.ApiKey}");

        var message = Should.Throw<PolitenessException>(server.Ledger.ShouldSendWhatTheContractAllows).Message;
        message.ShouldContain("the query has more than the operation takes: 'with-flaws'");
        message.ShouldNotContain(server.ApiKey);
    }

    /// <summary>What clients of both kinds asked a server for.</summary>
    private static async Task<IReadOnlyList<string>> TargetsAsync(
        Func<FoundryClient, Task> byNSwag, Func<Acme.Foundry.Kiota.FoundryApiClient, Task> byKiota)
    {
        await using var server = LoopbackServer.Start(RawAnswer.Json("""{"tons":1.5}"""));
        using var http = new HttpClient { BaseAddress = new Uri(server.Address, "api/v9/") };

        await byNSwag(Clients.NSwag(http));
        await byKiota(Clients.Kiota(http));

        return [.. server.Requests.Select(request => request.Split(' ')[1])];
    }

    private static string Sorted(string target) => target.Split('?') is [var path, var query]
        ? $"{path}?{string.Join('&', query.Split('&').Order(StringComparer.Ordinal))}"
        : target;
}
