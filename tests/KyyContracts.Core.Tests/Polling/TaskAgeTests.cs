using static KyyContracts.Core.Tests.Polling.Contracts;

namespace KyyContracts.Core.Tests.Polling;

public class TaskAgeTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_age_counts_from_the_creation_by_the_servers_clock()
    {
        var age = After(null, "RUNNING", elapsed: 10, age: 50);

        age.At(Seconds(10)).ShouldBe(Seconds(50));
        age.At(Seconds(25)).ShouldBe(Seconds(65));
    }

    [Fact]
    public void The_age_stands_still_while_the_task_queues() =>
        After(null, "PENDING", elapsed: 10, age: 50).At(Seconds(400)).ShouldBe(TimeSpan.Zero);

    [Fact]
    public void The_age_counts_from_the_last_poll_that_saw_the_task_queue()
    {
        var first = After(null, "PENDING", elapsed: 10, age: 50);
        var second = After(first, "PENDING", elapsed: 30, age: 70);
        var third = After(second, "RUNNING", elapsed: 50, age: 90);
        var fourth = After(third, "RUNNING", elapsed: 60, age: 100);

        third.At(Seconds(50)).ShouldBe(Seconds(20));
        fourth.At(Seconds(60)).ShouldBe(Seconds(30));
    }

    [Fact]
    public void The_age_is_never_below_the_time_that_the_wait_has_seen_the_task_under_way()
    {
        var first = After(null, "RUNNING", elapsed: 10, age: -5000);
        var second = After(first, "RUNNING", elapsed: 30, age: -4980);

        first.At(Seconds(10)).ShouldBe(TimeSpan.Zero);
        second.At(Seconds(30)).ShouldBe(Seconds(20));
    }

    [Fact]
    public void Without_a_creation_time_the_age_counts_from_the_first_answer()
    {
        var first = After(null, "RUNNING", elapsed: 10, age: null);
        var second = After(first, "RUNNING", elapsed: 30, age: null);

        second.At(Seconds(35)).ShouldBe(Seconds(25));
    }

    [Fact]
    public void An_absurd_creation_time_is_no_error()
    {
        foreach (var createdAt in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
        {
            var snapshot = Snapshot("RUNNING") with { CreatedAt = createdAt };
            var age = TaskAge.After(null, Render, snapshot, Now, Seconds(1));
            age.At(Seconds(1)).ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
        }
    }

    [Fact]
    public void A_state_that_the_contract_does_not_know_is_no_queue() =>
        After(null, "PAUSED", elapsed: 10, age: 50).At(Seconds(10)).ShouldBe(Seconds(50));

    [Fact]
    public void The_only_state_under_way_is_no_queue()
    {
        var contract = Render with
        {
            States = [new TaskState("RUNNING", TaskStateKind.InProgress, ["DONE"]), new TaskState("DONE", TaskStateKind.Success, [])],
        };
        var snapshot = Snapshot("RUNNING") with { CreatedAt = Now - Seconds(50) };

        TaskAge.After(null, contract, snapshot, Now, Seconds(10)).At(Seconds(10)).ShouldBe(Seconds(50));
    }

    private static TaskAge After(TaskAge? before, string status, double elapsed, double? age) => TaskAge.After(
        before, Render, Snapshot(status) with { CreatedAt = age is { } seconds ? Now - Seconds(seconds) : null }, Now, Seconds(elapsed));

    private static TaskSnapshot Snapshot(string status) =>
        new() { Id = "t1", Status = status, Kind = Render.KindOf(status) };
}
