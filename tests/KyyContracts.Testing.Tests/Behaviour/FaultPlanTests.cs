using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class FaultPlanTests
{
    private const int Polls = 1000;

    [Fact]
    public void A_fault_strikes_the_polls_that_it_is_meant_for()
    {
        var task = Jobs.Task().Suffers(MockFault.Reset, atPoll: 2, times: 3);

        Struck(new FaultPlan([], seed: 0), task, polls: 6).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void A_probability_strikes_that_share_of_polls_and_the_same_ones_with_the_same_seed()
    {
        var rule = new MockFaultRule(MockFault.Reset) { Probability = 0.2 };

        var struck = Struck(new FaultPlan([rule], seed: 1), Jobs.Task(), Polls);

        struck.Count.ShouldBeInRange(Polls / 10, Polls * 3 / 10);
        Struck(new FaultPlan([rule], seed: 1), Jobs.Task(), Polls).ShouldBe(struck);
        Struck(new FaultPlan([rule], seed: 2), Jobs.Task(), Polls).ShouldNotBe(struck);
        Struck(new FaultPlan([rule], seed: 1), Jobs.Task("job-2"), Polls).ShouldNotBe(struck);
    }

    [Fact]
    public void A_tasks_own_fault_comes_before_the_servers()
    {
        var plan = new FaultPlan([new(MockFault.Html)], seed: 0);
        var task = Jobs.Task().Suffers(MockFault.Reset, atPoll: 1);

        plan.For(task, 1).ShouldBe(MockFault.Reset);
        plan.For(task, 2).ShouldBe(MockFault.Html);
    }

    private static IReadOnlyList<int> Struck(FaultPlan plan, MockTask task, int polls) =>
        [.. Enumerable.Range(1, polls).Where(poll => plan.For(task, poll) is not null)];
}
