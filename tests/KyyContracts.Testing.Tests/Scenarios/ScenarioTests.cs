using System.Net;

namespace KyyContracts.Testing.Tests.Scenarios;

/// <summary>What a well-behaved client makes of each thing that a service may do: the same for clients of both kinds over both hosts, and politely.</summary>
public class ScenarioTests
{
    private static readonly PollingContract Contract = MockedService.Contract;

    public static TheoryData<HostKind, ClientKind> Pairs
    {
        get
        {
            var pairs = new TheoryData<HostKind, ClientKind>();
            foreach (var (host, client) in All())
            {
                pairs.Add(host, client);
            }

            return pairs;
        }
    }

    public static TheoryData<HostKind, ClientKind, string> Faults => Rows(
        "dropped", "dropped@2", "reset", "reset@2", "error=500", "error=503@1-3", "slow=5", "clock=86400", "clock=-86400", "earlier-status@3", "unknown-status=resting@1-3",
        "additional=extra", "truncated@2");

    public static TheoryData<HostKind, ClientKind, string> Violations => Rows(
        "malformed", "html", "wrong-length", $"missing={Name(ResponseRole.Status)}", $"null={Name(ResponseRole.Id)}");

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_task_completes_and_its_result_is_downloaded(HostKind host, ClientKind client)
    {
        using var service = new MockedService(host, kind: client);
        service.Server.Task(MockedService.Id);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        try
        {
            await service.Server.RunAsync(
                () => service.AnyClient.DownloadAsync(MockedService.Id, path, new ResultDownloader(service.Downloads)));

            (await File.ReadAllBytesAsync(path)).ShouldBe(service.Server.VideoFor(MockedService.Id));
        }
        finally
        {
            File.Delete(path);
        }

        service.ShouldBePolite();
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_task_fails_with_its_reason(HostKind host, ClientKind client)
    {
        using var service = new MockedService(host, kind: client);
        service.Server.Task(MockedService.Id).Fails("Out of ideas.");

        var error = await Should.ThrowAsync<TaskFailedException>(() => service.WaitAsync(MockedService.Id));

        error.Message.ShouldContain("Out of ideas.");
        service.ShouldBePolite();
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_task_that_never_ends_comes_to_the_deadline(HostKind host, ClientKind client)
    {
        using var service = new MockedService(host, kind: client);
        var first = Contract.States.First(state => state.Kind == TaskStateKind.InProgress);
        service.Server.Task(MockedService.Id).Stays(first.Name, TimeSpan.FromDays(1));

        await Should.ThrowAsync<WaitDeadlineException>(() => service.WaitAsync(MockedService.Id));

        service.Time.Elapsed.ShouldBeInRange(Contract.Terms.Deadline, Contract.Terms.Deadline + TimeSpan.FromSeconds(1));
        service.ShouldBePolite();
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task An_unknown_task_and_an_unknown_key_are_told_apart(HostKind host, ClientKind client)
    {
        using var service = new MockedService(host, kind: client);

        await Should.ThrowAsync<TaskNotFoundException>(() => service.WaitAsync(MockedService.Id));
        service.Http.DefaultRequestHeaders.Authorization = new("Bearer", "other");
        await Should.ThrowAsync<AuthenticationFailedException>(() => service.WaitAsync(MockedService.Id));

        service.Server.Ledger.Requests.Select(request => request.StatusCode).ShouldBe([404, 401]);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_rate_limit_delays_the_wait_and_no_more(HostKind host, ClientKind client)
    {
        foreach (var isDate in new[] { false, true })
        {
            using var service = new MockedService(host, new MockServerOptions
            {
                RateLimit = new(Burst: 1, Interval: Contract.Terms.MaxDelay * 2)
                {
                    MinRetryAfter = Contract.Terms.MaxDelay * 1.7,
                    IsRetryAfterDate = isDate,
                },
            }, client);
            service.Server.Task(MockedService.Id);

            await service.WaitAsync(MockedService.Id);

            service.Server.Ledger.Requests.ShouldContain(request => request.StatusCode == (int)HttpStatusCode.TooManyRequests && request.RetryAfter != null);
            service.ShouldBePolite();
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_passes_delays_the_wait_and_no_more(HostKind host, ClientKind client, string fault)
    {
        using var service = new MockedService(host, kind: client);
        var rule = MockFaultRule.Parse(fault);
        service.Server.Task(MockedService.Id).Suffers(rule.AtPoll is null ? rule with { AtPoll = 1 } : rule);

        var task = await service.WaitAsync(MockedService.Id);

        task.Result.ShouldNotBeNull();
        service.Server.Ledger.Requests.ShouldContain(request => request.Fault == rule.Fault.Name);
        service.ShouldBePolite();
    }

    [Theory]
    [MemberData(nameof(Violations))]
    public async Task An_answer_that_is_no_task_ends_the_wait(HostKind host, ClientKind client, string fault)
    {
        using var service = new MockedService(host, kind: client);
        service.Server.Task(MockedService.Id).Suffers(MockFaultRule.Parse(fault));

        await Should.ThrowAsync<ContractViolationException>(() => service.WaitAsync(MockedService.Id));

        service.ShouldBePolite();
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Drift_that_was_asked_for_is_served(HostKind host, ClientKind client)
    {
        using var service = new MockedService(host, kind: client);
        var success = Contract.States.First(state => state.Kind == TaskStateKind.Success);
        service.Server.Task(MockedService.Id).Drifts().Stays("resting", Contract.Terms.MinDelay).Ends(success.Name);

        var polls = new List<string?>();
        await service.Server.RunAsync(() => service.AnyClient.WaitAsync(
            MockedService.Id, new Progress(progress => polls.Add(progress.Snapshot?.Status))));

        polls.First().ShouldBe("resting");
        polls.Last().ShouldBe(success.Name);
    }

    private static string Name(ResponseRole role) => Contract.PropertyFor(role)!.Name;

    private static TheoryData<HostKind, ClientKind, string> Rows(params string[] faults)
    {
        var rows = new TheoryData<HostKind, ClientKind, string>();
        foreach (var (host, client) in All())
        {
            foreach (var fault in faults)
            {
                rows.Add(host, client, fault);
            }
        }

        return rows;
    }

    private static IEnumerable<(HostKind Host, ClientKind Client)> All() =>
        from host in Enum.GetValues<HostKind>()
        from client in Enum.GetValues<ClientKind>()
        select (host, client);

    private sealed class Progress(Action<WaitProgress> report) : IProgress<WaitProgress>
    {
        public void Report(WaitProgress value) => report(value);
    }
}
