using KyyContracts.Testing;
using static KyyContracts.Core.Tests.Polling.Contracts;
using static KyyContracts.Core.Tests.Polling.ScriptedClient;

namespace KyyContracts.Core.Tests.Polling;

public class WaiterTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task Errors_that_may_pass_are_waited_through_with_back_off()
    {
        var client = new ScriptedClient(
            _time, Refuses(500), Refuses(408), Throws(new HttpRequestException("Lost.")), Throws(new TaskCanceledException("Timeout.")), Says("DONE"));

        (await _time.RunAsync(client.WaitForCompletionAsync("t1"))).State.ShouldBe("DONE");
        client.PollSeconds.ShouldBe([0, 3, 9, 18, 27]);
    }

    [Fact]
    public async Task Five_errors_in_a_row_end_the_wait()
    {
        var client = new ScriptedClient(_time, Says("RUNNING"), Throws(new HttpRequestException("Connection lost.")));

        var error = await Should.ThrowAsync<PollFailedException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        error.Polls.ShouldBe(6);
        error.InnerException.ShouldBeOfType<HttpRequestException>();
        error.Message.ShouldContain("Connection lost.");
        error.LastSnapshot!.Status.ShouldBe("RUNNING");
    }

    [Fact]
    public async Task An_answer_between_errors_starts_the_count_and_the_back_off_anew()
    {
        var client = new ScriptedClient(
            _time,
            Refuses(500), Refuses(500), Refuses(500), Refuses(500), Says("RUNNING"),
            Refuses(500), Refuses(500), Refuses(500), Refuses(500), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        client.PollSeconds.ShouldBe([0, 3, 9, 18, 27, 30, 33, 39, 48, 57]);
    }

    [Fact]
    public async Task Rate_limiting_does_not_count_as_an_error()
    {
        var limited = Enumerable.Repeat(Refuses(429), 8);
        var client = new ScriptedClient(_time, [.. limited, Says("DONE")]);

        (await _time.RunAsync(client.WaitForCompletionAsync("t1"))).State.ShouldBe("DONE");
        client.PollSeconds.ShouldBe([0, 3, 9, 18, 27, 36, 45, 54, 63]);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_pause_that_the_service_asks_for_in_an_error_is_kept(int status)
    {
        var client = new ScriptedClient(_time, Refuses(status, Seconds(40)), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        client.PollSeconds.ShouldBe([0, 40]);
    }

    [Fact]
    public async Task A_pause_that_the_service_asks_for_in_an_answer_is_kept()
    {
        var client = new ScriptedClient(_time, Says("RUNNING", retryAfter: Seconds(40)), Says("RUNNING", retryAfter: Seconds(1)), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        client.PollSeconds.ShouldBe([0, 40, 43]);
    }

    [Fact]
    public async Task Rate_limiting_to_the_end_is_an_exception_of_its_own()
    {
        var client = new ScriptedClient(_time, Refuses(429));

        var error = await Should.ThrowAsync<RateLimitedException>(() => _time.RunAsync(client.WaitForCompletionAsync("t1")));

        _time.Elapsed.ShouldBe(Small.Deadline);
        error.RetryAfter.ShouldBeNull();
    }

    [Fact]
    public async Task A_pause_beyond_the_deadline_ends_the_wait_at_once()
    {
        var limited = new ScriptedClient(_time, Refuses(429, Seconds(101)));
        var error = await Should.ThrowAsync<RateLimitedException>(() => _time.RunAsync(limited.WaitForCompletionAsync("t1")));
        error.RetryAfter.ShouldBe(Seconds(101));
        error.Message.ShouldContain("asks for a pause of 1:41");

        await Should.ThrowAsync<PollFailedException>(
            () => _time.RunAsync(new ScriptedClient(_time, Refuses(503, Seconds(101))).WaitForCompletionAsync("t1")));
        await Should.ThrowAsync<WaitDeadlineException>(
            () => _time.RunAsync(new ScriptedClient(_time, Says("RUNNING", retryAfter: Seconds(101))).WaitForCompletionAsync("t1")));

        _time.Elapsed.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task The_deadline_comes_from_the_options_then_the_client_then_the_variant()
    {
        (await Elapsed(new WaitOptions { Deadline = Seconds(10) }, new WaitOptions { Deadline = Seconds(20) })).ShouldBe(Seconds(10));
        (await Elapsed(null, new WaitOptions { Deadline = Seconds(20) })).ShouldBe(Seconds(20));
        (await Elapsed(null, WaitOptions.Default)).ShouldBe(Large.Deadline);

        async Task<TimeSpan> Elapsed(WaitOptions? options, WaitOptions defaults)
        {
            var time = new VirtualTime();
            var client = new ScriptedClient(time, Says("RUNNING", size: "large")) { WaitDefaults = defaults with { TimeProvider = time } };
            await time.RunAsync(client.TryWaitForCompletionAsync("t1", options));
            return time.Elapsed;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_deadline_that_is_not_positive_is_refused(double seconds)
    {
        var client = new ScriptedClient(_time, Says("DONE"));

        var error = await Should.ThrowAsync<ArgumentOutOfRangeException>(
            () => client.WaitForCompletionAsync("t1", new WaitOptions { Deadline = Seconds(seconds) }));

        error.Message.ShouldContain("Deadline");
        client.Polls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wait_without_end_is_a_wait()
    {
        var client = new ScriptedClient(_time, Says("RUNNING", retryAfter: TimeSpan.FromDays(300)), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1", new WaitOptions { Deadline = TimeSpan.MaxValue }));

        client.Polls[1].ShouldBe(TimeSpan.FromDays(300));
    }

    [Fact]
    public async Task A_wall_clock_that_is_set_meanwhile_does_not_matter()
    {
        var client = new ScriptedClient(_time, Says("RUNNING"), _ => SetClock(), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        client.PollSeconds.ShouldBe([0, 3, 6]);

        Poll<ScriptedTask> SetClock()
        {
            _time.WallClockOffset = TimeSpan.FromDays(-400);
            return Says("RUNNING")("t1");
        }
    }

    [Fact]
    public async Task The_age_is_by_the_servers_clock_where_it_tells_it()
    {
        var serverTime = _time.GetUtcNow().AddDays(-3);
        var client = new ScriptedClient(
            _time, Says("RUNNING", size: "large", createdAt: serverTime.AddSeconds(-48), serverTime: serverTime), Says("DONE"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1"));

        client.PollSeconds.ShouldBe([0, 12]);
    }

    [Fact]
    public async Task A_contract_without_a_pause_is_refused()
    {
        var client = new ScriptedClient(_time, Says("RUNNING"))
        {
            Contract = Render with { Variants = [new PollingVariant("none", Small with { MinDelay = TimeSpan.Zero })] },
        };

        await Should.ThrowAsync<ArgumentException>(() => client.WaitForCompletionAsync("t1"));
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_wait_before_the_first_poll()
    {
        var client = new ScriptedClient(_time, Says("DONE"));
        var token = new CancellationToken(canceled: true);

        var error = await Should.ThrowAsync<OperationCanceledException>(() => client.WaitForCompletionAsync("t1", cancellationToken: token));

        error.CancellationToken.ShouldBe(token);
        client.Polls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancellation_comes_before_the_deadline()
    {
        using var cancellation = new CancellationTokenSource();
        var client = new ScriptedClient(_time, Says("RUNNING", retryAfter: Seconds(1000)));
        var progress = new Reports { Then = cancellation.Cancel };

        await Should.ThrowAsync<OperationCanceledException>(
            () => client.WaitForCompletionAsync("t1", progress: progress, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Cancellation_ends_a_pause_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        var client = new ScriptedClient(_time, Says("RUNNING"));
        var wait = client.WaitForCompletionAsync("t1", cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        (await Should.ThrowAsync<OperationCanceledException>(() => wait)).CancellationToken.ShouldBe(cancellation.Token);
        _time.Elapsed.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Cancellation_ends_a_poll_that_does_not_listen_to_it()
    {
        using var cancellation = new CancellationTokenSource();
        var wait = new SilentClient(_time).WaitForCompletionAsync("t1", cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        (await Should.ThrowAsync<OperationCanceledException>(() => wait)).CancellationToken.ShouldBe(cancellation.Token);
    }

    [Fact]
    public async Task A_poll_that_is_not_answered_is_cut_off_a_while_after_the_deadline()
    {
        var wait = new SilentClient(_time).WaitForCompletionAsync("t1");
        _time.StepToNextTimer().ShouldBeTrue();

        var error = await Should.ThrowAsync<PollFailedException>(wait);

        error.InnerException.ShouldBeOfType<TimeoutException>();
        _time.Elapsed.ShouldBe(Small.Deadline + Small.MaxDelay);
    }

    [Fact]
    public async Task A_poll_in_flight_at_the_deadline_may_still_bring_the_result()
    {
        var client = new ScriptedClient(_time, Says("RUNNING"), id => Slowly(id));

        (await _time.RunAsync(client.WaitForCompletionAsync("t1"))).State.ShouldBe("DONE");

        Poll<ScriptedTask> Slowly(string id)
        {
            _time.Pass(Seconds(105));
            return Says("DONE")(id);
        }
    }

    [Fact]
    public async Task Progress_is_told_after_each_poll()
    {
        var reports = new Reports();
        var client = new ScriptedClient(_time, Says("PENDING", size: "large"), Refuses(500), Says("RUNNING", size: "large"), Says("DONE", size: "large"));

        await _time.RunAsync(client.WaitForCompletionAsync("t1", progress: reports));

        reports.Select(report => (report.Polls, report.Snapshot?.Status, report.Elapsed.TotalSeconds, report.NextDelay?.TotalSeconds, report.Age?.TotalSeconds))
            .ShouldBe([(1, "PENDING", 0, 15, 0), (2, "PENDING", 15, 15, 0), (3, "RUNNING", 30, 15, 30), (4, "DONE", 45, null, 45)]);
        reports.Select(report => report.Error?.GetType()).ShouldBe([null, typeof(ApiException), null, null]);
        reports.ShouldAllBe(report => report.Id == "t1" && report.Estimate == Large.Estimate);
    }

    [Fact]
    public async Task Progress_is_told_at_the_end_of_the_time()
    {
        var reports = new Reports();
        var client = new ScriptedClient(_time, Says("RUNNING"));

        await _time.RunAsync(client.TryWaitForCompletionAsync("t1", new WaitOptions { Deadline = Seconds(3) }, reports));

        reports.Select(report => report.NextDelay?.TotalSeconds).ShouldBe([3, null]);
    }

    private sealed class Reports : List<WaitProgress>, IProgress<WaitProgress>
    {
        public Action? Then { get; init; }

        public void Report(WaitProgress value)
        {
            Add(value);
            Then?.Invoke();
        }
    }

    private sealed class SilentClient(TimeProvider time) : IPollable<ScriptedTask>
    {
        public PollingContract Contract => Render;

        public WaitOptions WaitDefaults => new() { TimeProvider = time };

        public Task<Poll<ScriptedTask>> PollAsync(string id, CancellationToken cancellationToken) =>
            new TaskCompletionSource<Poll<ScriptedTask>>().Task;

        public TaskSnapshot Describe(ScriptedTask task) => throw new NotSupportedException();
    }
}
