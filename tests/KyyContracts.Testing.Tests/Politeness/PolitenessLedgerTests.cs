namespace KyyContracts.Testing.Tests.Politeness;

/// <summary>Ill-behaved clients are each caught by the assertion that is meant for them, and by no other.</summary>
public class PolitenessLedgerTests
{
    private static readonly PollingContract Contract = MockedService.Contract;
    private static readonly TimeSpan Pause = Contract.Terms.MaxDelay;

    private static readonly Dictionary<string, Action<PolitenessLedger>> Assertions = new()
    {
        [nameof(PolitenessLedger.ShouldNotPollFasterThanTheContract)] = ledger => ledger.ShouldNotPollFasterThanTheContract(),
        [nameof(PolitenessLedger.ShouldStopAfterTerminal)] = ledger => ledger.ShouldStopAfterTerminal(),
        [nameof(PolitenessLedger.ShouldHonourRetryAfter)] = ledger => ledger.ShouldHonourRetryAfter(),
        [nameof(PolitenessLedger.ShouldHandleFailure)] = ledger => ledger.ShouldHandleFailure(),
        [nameof(PolitenessLedger.ShouldDownloadWithinLifetime)] = ledger => ledger.ShouldDownloadWithinLifetime(),
        [nameof(PolitenessLedger.ShouldNotSendCredentialsToVideoHost)] = ledger => ledger.ShouldNotSendCredentialsToVideoHost(),
        [nameof(PolitenessLedger.ShouldSendWhatTheContractAllows)] = ledger => ledger.ShouldSendWhatTheContractAllows(),
    };

    private static string Id => MockedService.Id;

    [Fact]
    public async Task A_client_that_polls_too_fast_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldNotPollFasterThanTheContract),
        service => service.Server.Task(Id),
        service => PollAsync(service, polls: 3, ShortestDelay() - TimeSpan.FromMilliseconds(1)));

    [Fact]
    public async Task A_pause_is_measured_by_the_tasks_own_variant()
    {
        foreach (var variant in Contract.Variants)
        {
            using var service = new MockedService(HostKind.InMemory);
            service.Server.Task(Id).Variant(variant.Name);

            await service.Server.RunAsync(() => PollAsync(service, polls: 2, ShortestDelay()));

            Caught(service).Any().ShouldBe(variant.Terms.MinDelay > ShortestDelay(), variant.Name);
        }
    }

    [Fact]
    public async Task A_client_that_never_stops_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldStopAfterTerminal), Complete, service => PollAsync(service, polls: 3, Pause));

    [Fact]
    public async Task A_client_that_ignores_Retry_After_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldHonourRetryAfter),
        service => service.Server.Task(Id),
        service => PollAsync(service, polls: 3, Pause),
        new MockServerOptions { RateLimit = new(1, Pause * 3) });

    [Fact]
    public async Task A_client_that_takes_a_failed_task_for_a_completed_one_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldHandleFailure),
        service => Live(service).Fails("No."),
        async service =>
        {
            await PollAsync(service, polls: 1, Pause);
            using var response = await service.Downloads.GetAsync(VideoOf(service));
        });

    [Fact]
    public async Task A_client_that_downloads_too_late_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldDownloadWithinLifetime),
        Complete,
        async service =>
        {
            await Task.Delay(Contract.PropertyFor(ResponseRole.Result)!.Lifetime!.Value, service.Time);
            using var response = await service.Downloads.GetAsync(VideoOf(service));
        });

    [Fact]
    public async Task A_client_that_shows_its_key_to_the_video_host_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldNotSendCredentialsToVideoHost),
        Complete,
        async service =>
        {
            using var response = await service.Http.GetAsync(VideoOf(service));
        });

    [Fact]
    public async Task A_client_that_shows_its_key_in_a_query_is_caught_and_the_key_is_not_repeated()
    {
        using var service = new MockedService(HostKind.InMemory);
        Complete(service);

        using var response = await service.Downloads.GetAsync($"{VideoOf(service)}?key={service.Server.ApiKey}");

        Should.Throw<PolitenessException>(service.Server.Ledger.ShouldNotSendCredentialsToVideoHost)
            .Message.ShouldNotContain(service.Server.ApiKey);
    }

    [Fact]
    public async Task A_client_that_sends_what_the_contract_does_not_have_is_caught() => await ShouldBeCaughtAsync(
        nameof(PolitenessLedger.ShouldSendWhatTheContractAllows),
        service => service.Server.Task(Id),
        async service =>
        {
            using var response = await service.Http.GetAsync(MockedService.PathOf(Id) + "?verbose=true");
        });

    [Fact]
    public async Task A_client_that_polls_on_after_a_failure_neither_stops_nor_handles_it()
    {
        using var service = new MockedService(HostKind.InMemory);
        Live(service).Fails("No.");

        await service.Server.RunAsync(() => PollAsync(service, polls: 2, Pause));

        Caught(service).ShouldBe([nameof(PolitenessLedger.ShouldStopAfterTerminal), nameof(PolitenessLedger.ShouldHandleFailure)]);
    }

    [Fact]
    public async Task The_message_is_a_table_of_the_offending_requests()
    {
        using var service = new MockedService(HostKind.InMemory);
        Complete(service);

        await service.Server.RunAsync(() => PollAsync(service, polls: 3, TimeSpan.FromSeconds(100)));

        var error = Should.Throw<PolitenessException>(service.Server.Ledger.ShouldStopAfterTerminal);
        var end = Contract.States.First(state => state.Kind == TaskStateKind.Success).Name;
        error.Offences.Select(offence => offence.Request.Number).ShouldBe([2, 3]);
        error.Message.Split('\n').Select(line => line.TrimStart()).ShouldContain(
            line => line.StartsWith("2  100 s  GET /", StringComparison.Ordinal)
                && line.EndsWith($"200 {end}  '{end}' was answered to #1", StringComparison.Ordinal));
        error.Message.ShouldNotContain(service.Server.ApiKey);
    }

    [Fact]
    public void A_ledger_without_requests_has_no_offences()
    {
        using var service = new MockedService(HostKind.InMemory);

        Caught(service).ShouldBeEmpty();
        service.Server.Ledger.Scorecard.PollsPerTask.ShouldBe(0);
        service.Server.Ledger.Scorecard.DetectionLatency.ShouldBeNull();
    }

    [Fact]
    public async Task The_scorecard_tells_polls_latency_and_waste()
    {
        using var service = new MockedService(HostKind.InMemory);
        Live(service, TimeSpan.FromSeconds(90)).Completes();

        await service.Server.RunAsync(() => PollAsync(service, polls: 3, TimeSpan.FromSeconds(60)));

        var score = service.Server.Ledger.Scorecard.Tasks.ShouldHaveSingleItem();
        score.TaskId.ShouldBe(Id);
        score.Polls.ShouldBe(3);
        score.WastedPolls.ShouldBe(1);
        score.DetectionLatency.ShouldBe(TimeSpan.FromSeconds(30));
        service.Server.Ledger.Scorecard.PollsPerTask.ShouldBe(3);
        service.Server.Ledger.Scorecard.WastedPolls.ShouldBe(1);
        service.Server.Ledger.Scorecard.DetectionLatency.ShouldBe(TimeSpan.FromSeconds(30));
    }

    private static async Task ShouldBeCaughtAsync(
        string assertion, Action<MockedService> script, Func<MockedService, Task> behave, MockServerOptions? options = null)
    {
        foreach (var host in Enum.GetValues<HostKind>())
        {
            using var service = new MockedService(host, options);
            script(service);

            await service.Server.RunAsync(() => behave(service));

            Caught(service).ShouldBe([assertion]);
        }
    }

    private static IEnumerable<string> Caught(MockedService service) =>
        from assertion in Assertions
        where Record.Exception(() => assertion.Value(service.Server.Ledger)) is PolitenessException
        select assertion.Key;

    private static async Task PollAsync(MockedService service, int polls, TimeSpan pause)
    {
        for (var poll = 0; poll < polls; poll++)
        {
            if (poll > 0)
            {
                await Task.Delay(pause, service.Time);
            }

            using var response = await service.Http.GetAsync(MockedService.PathOf(Id));
        }
    }

    private static TimeSpan ShortestDelay() => Contract.Variants.Min(variant => variant.Terms.MinDelay);

    private static void Complete(MockedService service) => Live(service).Completes();

    /// <summary>A task that is in its last state under way, from which it can both complete and fail.</summary>
    private static MockTask Live(MockedService service, TimeSpan duration = default) => service.Server.Task(Id).Stays(
        Contract.States.First(state => state.Next.Any(next => Contract.KindOf(next) == TaskStateKind.Success)).Name, duration);

    private static Uri VideoOf(MockedService service) => service.Server.VideoAddressOf(Id);
}
