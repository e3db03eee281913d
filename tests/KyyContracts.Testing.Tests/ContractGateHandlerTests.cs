namespace KyyContracts.Testing.Tests;

public class ContractGateHandlerTests
{
    private readonly List<ContractDrift> _drifts = [];

    [Theory]
    [InlineData(HostKind.InMemory)]
    [InlineData(HostKind.Sockets)]
    public async Task A_server_that_keeps_to_the_contract_is_not_reported_and_answers_pass_unchanged(HostKind host)
    {
        using var service = new MockedService(host);
        service.Server.Task(MockedService.Id);
        using var http = Gated(service);
        var client = new VideoResultClient(http, new WaitOptions { TimeProvider = service.Time });

        var task = await service.Server.RunAsync(() => client.WaitForCompletionAsync(MockedService.Id));

        task.VideoUrl.ShouldBe(service.Server.VideoAddressOf(MockedService.Id));
        _drifts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("additional=more", "the contract has no property 'more'")]
    [InlineData("html", "the media type is 'text/html' instead of 'application/json'")]
    [InlineData("malformed", "the body is no JSON")]
    [InlineData("unknown-status=resting", "the contract has no state 'resting'")]
    public async Task Drift_of_the_server_is_reported_and_its_answer_passes(string fault, string violation)
    {
        using var service = new MockedService(HostKind.InMemory);
        service.Server.Task(MockedService.Id).Suffers(MockFaultRule.Parse(fault));
        using var http = Gated(service);

        using var response = await http.GetAsync(MockedService.PathOf(MockedService.Id));

        (await response.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty();
        var drift = _drifts.ShouldHaveSingleItem();
        drift.OperationId.ShouldBe(MockedService.Contract.OperationId);
        drift.Request.ShouldBeEmpty();
        drift.Response.ShouldContain(violation);
        drift.ToString().ShouldContain($"answer: {violation}");
    }

    [Fact]
    public async Task Drift_of_the_client_is_reported_without_its_key()
    {
        using var service = new MockedService(HostKind.InMemory);
        using var http = Gated(service);
        http.DefaultRequestHeaders.Authorization = new("Basic", service.Server.ApiKey);

        using var response = await http.GetAsync(MockedService.PathOf("x") + $"?key={service.Server.ApiKey}");

        var drift = _drifts.ShouldHaveSingleItem();
        drift.Request.ShouldBe(
        [
            $"'{MockedService.Contract.IdParameter}' does not match its pattern",
            "the operation takes no query",
            "the request does not carry one Bearer token",
        ]);
        drift.ToString().ShouldNotContain(service.Server.ApiKey);
    }

    [Fact]
    public async Task What_is_no_operation_of_the_contract_passes()
    {
        using var service = new MockedService(HostKind.InMemory);
        using var http = Gated(service);

        using var response = await http.GetAsync("elsewhere?a=b");

        _drifts.ShouldBeEmpty();
    }

    [Fact]
    public void A_relative_address_is_refused() =>
        Should.Throw<ArgumentException>(() => new ContractGateHandler(JobContract.Api, new Uri("/x", UriKind.Relative), _ => { }));

    private HttpClient Gated(MockedService service)
    {
        var http = new HttpClient(new ContractGateHandler(VideoResultContract.Api, service.Server.BaseAddress, _drifts.Add)
        {
            InnerHandler = service.Server.CreateHandler(),
        })
        {
            BaseAddress = service.Server.BaseAddress,
        };
        http.DefaultRequestHeaders.Authorization = service.Http.DefaultRequestHeaders.Authorization;
        return http;
    }
}
