using System.Net;
using System.Text.Json;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>A change of the contract is a change of the mock server, without one of its code.</summary>
public class ContractChangeTests
{
    private static readonly PollingContract Contract = MockedService.Contract;

    [Fact]
    public async Task A_new_terminal_state_can_be_reached()
    {
        var contract = Contract with
        {
            States =
            [
                .. Contract.States.Select(state => state.Kind == TaskStateKind.InProgress ? state with { Next = [.. state.Next, "expired"] } : state),
                new TaskState("expired", TaskStateKind.Failure, []),
            ],
        };

        var body = await EndAsync(contract, task => task.Ends("expired"));

        body.GetProperty(Name(contract, ResponseRole.Status)).GetString().ShouldBe("expired");
        body.GetProperty(Name(contract, ResponseRole.Result)).ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_renamed_property_is_renamed()
    {
        var old = Name(Contract, ResponseRole.Result);
        var contract = Contract with
        {
            Response = [.. Contract.Response.Select(property => property.Name == old ? property with { Name = "download_link" } : property)],
        };

        var body = await EndAsync(contract, task => task.Completes());

        body.TryGetProperty(old, out _).ShouldBeFalse();
        Uri.TryCreate(body.GetProperty("download_link").GetString(), UriKind.Absolute, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_lifetime_ends_earlier()
    {
        var contract = Contract with
        {
            Response =
            [
                .. Contract.Response.Select(property =>
                    property.Role == ResponseRole.Result ? property with { Lifetime = TimeSpan.FromMinutes(1) } : property),
            ],
        };
        using var server = MockServer.InMemory(Api(contract));
        using var downloads = new HttpClient(server.CreateHandler());
        server.Task(MockedService.Id).Stays(LastState(contract), TimeSpan.Zero).Completes();

        ((VirtualTime)server.Clock).Advance(TimeSpan.FromMinutes(1));
        using var response = await downloads.GetAsync(server.VideoAddressOf(MockedService.Id));

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
        server.Ledger.Requests.Count.ShouldBe(1);
        Should.Throw<PolitenessException>(server.Ledger.ShouldDownloadWithinLifetime);
    }

    [Fact]
    public async Task Another_delay_is_another_politeness()
    {
        var contract = Contract with { Variants = [], Terms = Contract.Terms with { MinDelay = TimeSpan.FromHours(1) } };
        using var server = MockServer.InMemory(Api(contract), new() { AnyTaskExists = true });
        using var client = server.CreateHttpClient();

        for (var poll = 0; poll < 2; poll++)
        {
            using var response = await client.GetAsync(MockedService.PathOf(MockedService.Id));
            ((VirtualTime)server.Clock).Advance(Contract.Terms.MinDelay);
        }

        Should.Throw<PolitenessException>(server.Ledger.ShouldNotPollFasterThanTheContract).Message.ShouldContain("3600 s");
    }

    private static async Task<JsonElement> EndAsync(PollingContract contract, Action<MockTask> end)
    {
        using var server = MockServer.InMemory(Api(contract));
        using var client = server.CreateHttpClient();
        end(server.Task(MockedService.Id).Stays(LastState(contract), TimeSpan.Zero));

        using var response = await client.GetAsync(MockedService.PathOf(MockedService.Id));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    private static ApiContract Api(PollingContract contract) => VideoResultContract.Api with { Operations = [contract] };

    private static string LastState(PollingContract contract) =>
        contract.States.First(state => state.Next.Any(next => contract.KindOf(next) == TaskStateKind.Success)).Name;

    private static string Name(PollingContract contract, ResponseRole role) => contract.PropertyFor(role)!.Name;
}
