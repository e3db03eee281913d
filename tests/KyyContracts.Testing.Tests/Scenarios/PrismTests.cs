using System.Net;
using System.Net.Http.Headers;

namespace KyyContracts.Testing.Tests.Scenarios;

public class PrismTests
{
    private const string ViolationsHeader = "sl-violations";

    private static readonly PollingContract Contract = MockedService.Contract;

    [LongNpmFact]
    public async Task Prism_finds_no_violation_in_any_answer_without_drift()
    {
        using var server = MockServer.Start(VideoResultContract.Api, new() { RateLimit = new(Contract.States.Count + 1, TimeSpan.FromHours(1)) });
        using var prism = await Prism.ProxyAsync(server.BaseAddress);
        using var http = Client(prism, server.ApiKey);

        foreach (var (state, number) in Contract.States.Select((state, number) => (state, number)))
        {
            var task = server.Task(MockedService.NewId(number));
            foreach (var before in Contract.States.Where(before => before.Next.Contains(state.Name)).Take(1))
            {
                task.Stays(before.Name, TimeSpan.Zero);
            }

            _ = state.Kind == TaskStateKind.InProgress ? task.Stays(state.Name, TimeSpan.FromHours(1)) : task.Ends(state.Name);
            (await StatusAsync(http, task.Id)).ShouldBe(HttpStatusCode.OK, state.Name);
        }

        (await StatusAsync(http, MockedService.NewId(99))).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(http, MockedService.NewId(99))).ShouldBe(HttpStatusCode.TooManyRequests);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");
        (await StatusAsync(http, MockedService.NewId(0))).ShouldBe(HttpStatusCode.Unauthorized);
        server.Ledger.ShouldSendWhatTheContractAllows();
    }

    [LongNpmFact]
    public async Task Prism_finds_drift_that_was_asked_for()
    {
        using var server = MockServer.Start(VideoResultContract.Api);
        using var prism = await Prism.ProxyAsync(server.BaseAddress);
        using var http = Client(prism, server.ApiKey);
        server.Task(MockedService.Id).Suffers(MockFaultRule.Parse("unknown-status=resting"));

        using var response = await http.GetAsync(MockedService.PathOf(MockedService.Id));

        response.Headers.Contains(ViolationsHeader).ShouldBeTrue();
    }

    [LongNpmFact]
    public async Task The_client_understands_what_Prism_mocks()
    {
        using var prism = await Prism.MockAsync();
        using var http = Client(prism, "any");
        IPollable<VideoTask> client = new VideoResultClient(http);

        var snapshot = (await client.PollAsync(MockedService.Id, default)).Snapshot;

        snapshot.Id.ShouldBe(MockedService.Id);
        snapshot.Kind.ShouldNotBe(TaskStateKind.Unrecognized);
    }

    private static HttpClient Client(Prism prism, string key)
    {
        var http = new HttpClient { BaseAddress = prism.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return http;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string id)
    {
        using var response = await http.GetAsync(MockedService.PathOf(id));
        response.Headers.Contains(ViolationsHeader).ShouldBeFalse();
        return response.StatusCode;
    }
}
