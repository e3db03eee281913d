namespace KyyContracts.Testing.Tests;

public class VirtualTimeTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task Work_that_waits_for_hours_is_done_at_once()
    {
        var result = await _time.RunAsync(async () =>
        {
            await Task.Delay(TimeSpan.FromHours(2), _time);
            await Task.Delay(TimeSpan.FromHours(3), _time);
            return "done";
        });

        result.ShouldBe("done");
        _time.Elapsed.ShouldBe(TimeSpan.FromHours(5));
    }

    [Fact]
    public async Task Delays_of_many_end_in_their_order_and_those_of_one_time_in_the_order_in_which_they_began()
    {
        var ended = new List<string>();
        async Task WaitAsync(string name, int seconds)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), _time);
            ended.Add(name);
        }

        await _time.RunAsync(() => Task.WhenAll(WaitAsync("c", 3), WaitAsync("a1", 1), WaitAsync("b", 2), WaitAsync("a2", 1)));

        ended.ShouldBe(["a1", "a2", "b", "c"]);
    }

    [Fact]
    public async Task Work_on_another_thread_is_waited_for_before_time_goes_on()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), _time);

        await _time.RunAsync(async () =>
        {
            await Task.Run(() => Thread.SpinWait(1000));
            limit.IsCancellationRequested.ShouldBeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(999), _time);
            limit.IsCancellationRequested.ShouldBeFalse();
        });
    }

    [Fact]
    public async Task A_limit_ends_work_that_hangs()
    {
        _time.Work.Patience = TimeSpan.FromMilliseconds(1);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1), _time);

        await Should.ThrowAsync<OperationCanceledException>(
            () => _time.RunAsync(() => Task.Delay(Timeout.Infinite, limit.Token)));

        _time.Elapsed.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Work_that_waits_for_something_else_is_told_so()
    {
        _time.Work.Patience = TimeSpan.FromMilliseconds(1);
        var never = new TaskCompletionSource();

        var error = await Should.ThrowAsync<InvalidOperationException>(() => _time.RunAsync(() => never.Task));

        error.Message.ShouldContain("must wait by this clock alone");
    }

    [Fact]
    public async Task Work_that_never_reads_an_answer_is_told_so()
    {
        using var server = MockServer.InMemory(JobContract.Api, new() { TimeProvider = _time });
        using var client = server.CreateHttpClient();
        _time.Work.Patience = TimeSpan.FromMilliseconds(1);

        var error = await Should.ThrowAsync<InvalidOperationException>(() => _time.RunAsync(async () =>
        {
            var unread = await client.GetAsync("", HttpCompletionOption.ResponseHeadersRead);
            await Task.Delay(TimeSpan.FromSeconds(1), _time);
            unread.Dispose();
        }));

        error.Message.ShouldContain("neither reads to its end nor disposes of");
    }

    [Fact]
    public async Task An_exception_of_the_work_comes_out() =>
        (await Should.ThrowAsync<FormatException>(() => _time.RunAsync(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), _time);
            throw new FormatException("Ours.");
        }))).Message.ShouldBe("Ours.");

    [Fact]
    public void By_hand_time_passes_and_fires_what_is_due_at_its_own_time()
    {
        var fired = new List<TimeSpan>();
        using var timer = _time.CreateTimer(_ => fired.Add(_time.Elapsed), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        _time.Advance(TimeSpan.FromSeconds(6));

        fired.Select(time => time.TotalSeconds).ShouldBe([1, 3, 5]);
        _time.Elapsed.ShouldBe(TimeSpan.FromSeconds(6));
    }

    [Fact]
    public void A_timer_that_is_stopped_or_disposed_of_does_not_fire()
    {
        var fired = 0;
        using var stopped = _time.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        var disposed = _time.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan).ShouldBeTrue();
        disposed.Dispose();

        _time.StepToNextTimer().ShouldBeFalse();
        disposed.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan).ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(2));
        fired.ShouldBe(0);
    }

    [Fact]
    public void Passing_fires_nothing_and_the_wall_clock_can_be_set()
    {
        var fired = 0;
        using var timer = _time.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        var start = _time.GetUtcNow();

        _time.Pass(TimeSpan.FromSeconds(2));
        _time.WallClockOffset = TimeSpan.FromDays(-1);

        fired.ShouldBe(0);
        _time.GetUtcNow().ShouldBe(start.AddSeconds(2).AddDays(-1));
        _time.GetElapsedTime(0).ShouldBe(TimeSpan.FromSeconds(2));
    }
}
