using CsCheck;
using KyyContracts.Testing;
using static KyyContracts.Core.Tests.Polling.Contracts;

namespace KyyContracts.Core.Tests.Polling;

public class PollingScheduleTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(0, 15)] // The estimate is far: the longest pause.
    [InlineData(48, 12)] // The next poll is placed where the estimate begins.
    [InlineData(58, 5)]
    [InlineData(60, 5)] // Within the estimate: the shortest pause.
    [InlineData(120, 5)]
    [InlineData(121, 15)] // Overdue.
    public void The_pause_follows_the_estimate(double age, double pause) =>
        PollingSchedule.NextPause(Large, Seconds(age), errors: 0, retryAfter: null, Long).ShouldBe(Seconds(pause));

    [Fact]
    public void Without_estimate_or_age_the_pause_is_the_shortest()
    {
        PollingSchedule.NextPause(Small, Seconds(7), errors: 0, retryAfter: null, Long).ShouldBe(Small.MinDelay);
        PollingSchedule.NextPause(Large, age: null, errors: 0, retryAfter: null, Long).ShouldBe(Large.MinDelay);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 6)]
    [InlineData(3, 9)]
    [InlineData(5000, 9)]
    public void Errors_double_the_pause_up_to_the_longest(int errors, double pause) =>
        PollingSchedule.NextPause(Small, age: null, errors, retryAfter: null, Long).ShouldBe(Seconds(pause));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(30, 30)]
    public void The_servers_wish_makes_a_pause_longer_and_never_shorter(double retryAfter, double pause) =>
        PollingSchedule.NextPause(Small, age: null, errors: 0, Seconds(retryAfter), Long).ShouldBe(Seconds(pause));

    [Theory]
    [InlineData(20, 15.0)] // Enough is left for another poll after this one.
    [InlineData(19.9, 19.9)] // Too little would be left: the pause is stretched to the deadline.
    [InlineData(15, 15.0)]
    [InlineData(9, 9.0)] // It would end after the deadline: it is shortened to it.
    [InlineData(5, 5.0)]
    [InlineData(4.9, null)] // A poll at the deadline would come too soon.
    [InlineData(0, null)]
    [InlineData(-3, null)]
    public void The_last_poll_is_placed_at_the_deadline(double remaining, double? pause) =>
        PollingSchedule.NextPause(Large, age: TimeSpan.Zero, errors: 0, retryAfter: null, Seconds(remaining))
            .ShouldBe(pause is { } seconds ? Seconds(seconds) : null);

    [Fact]
    public void A_pause_that_the_server_asks_for_is_never_shortened()
    {
        PollingSchedule.NextPause(Small, age: null, errors: 0, retryAfter: Seconds(30), Seconds(29)).ShouldBeNull();
        PollingSchedule.NextPause(Small, age: null, errors: 0, retryAfter: Seconds(30), Seconds(30)).ShouldBe(Seconds(30));
    }

    [Fact]
    public void No_two_polls_come_closer_than_the_contract_has_it_and_none_after_the_deadline() =>
        Gen.Select(Terms, Gen.Select(Answer, Latency).Array[1, 40]).Sample(
            (terms, answers) =>
            {
                var time = new VirtualTime();
                var client = new ScriptedClient(time, [.. answers.Select(answer => (Func<string, Poll<ScriptedTask>>)(id =>
                {
                    time.Pass(answer.Item2);
                    return answer.Item1(id);
                }))])
                { Contract = Render with { Terms = terms, Variants = [] } };

                var wait = time.RunAsync(client.TryWaitForCompletionAsync("t1"));

                (wait.IsCompletedSuccessfully || wait.Exception?.InnerException is TaskWaitException).ShouldBeTrue();
                client.Polls.Zip(client.Polls.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= terms.MinDelay);
                client.Polls.ShouldAllBe(poll => poll <= terms.Deadline);
            });

    private static Gen<TimeSpan> Milliseconds(int from, int to) => Gen.Int[from, to].Select(value => TimeSpan.FromMilliseconds(value));

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<TimeSpan> Latency => Gen.Frequency((4, Milliseconds(0, 0)), (1, Milliseconds(0, 30_000)));

    private static Gen<PollingTerms> Terms =>
        from min in Milliseconds(1, 60_000)
        from more in Milliseconds(0, 60_000)
        from deadline in Milliseconds(1, 600_000)
        from estimate in Gen.Select(Milliseconds(0, 300_000), Milliseconds(0, 300_000)).Nullable()
        select new PollingTerms(
            min, min + more, deadline,
            estimate is var (start, length) ? new CompletionEstimate(start, start + length) : null);

    private static Gen<Func<string, Poll<ScriptedTask>>> Answer =>
        from state in AnyOf("PENDING", "RUNNING", "PAUSED", "RUNNING", "ERROR", "DONE")
        from status in AnyOf(200, 200, 200, 408, 429, 500, 503)
        from retryAfter in Gen.Frequency((3, Gen.Const((TimeSpan?)null)), (1, Milliseconds(0, 90_000).Select(value => (TimeSpan?)value)))
        from created in Gen.Int[-1_000_000, 1_000_000]
        select status == 200
            ? ScriptedClient.Says(state, retryAfter, createdAt: new VirtualTime().GetUtcNow().AddSeconds(created))
            : ScriptedClient.Refuses(status, retryAfter);
}
