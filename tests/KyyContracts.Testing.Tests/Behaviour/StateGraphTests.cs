using KyyContracts.Testing.Behaviour;

namespace KyyContracts.Testing.Tests.Behaviour;

public class StateGraphTests
{
    [Fact]
    public void The_way_starts_where_nothing_leads_to_and_passes_over_dead_ends() =>
        Way(JobContract.Operation.States).ShouldBe(["PENDING", "RUNNING"]);

    [Fact]
    public void The_way_does_not_depend_on_the_order_of_the_states() =>
        Way([.. JobContract.Operation.States.Reverse()]).ShouldBe(["PENDING", "RUNNING"]);

    [Fact]
    public void The_way_does_not_skip_a_state_in_progress_for_a_short_cut() =>
        Way(
        [
            new("a", TaskStateKind.InProgress, ["done", "b"]),
            new("b", TaskStateKind.InProgress, ["done"]),
            new("done", TaskStateKind.Success, []),
        ]).ShouldBe(["a", "b"]);

    [Fact]
    public void A_cycle_is_entered_at_the_contracts_first_state_and_left() =>
        Way(
        [
            new("a", TaskStateKind.InProgress, ["b"]),
            new("b", TaskStateKind.InProgress, ["a", "b", "done"]),
            new("done", TaskStateKind.Success, []),
        ]).ShouldBe(["a", "b"]);

    [Fact]
    public void A_contract_without_a_way_to_success_is_refused_by_name()
    {
        TaskState[] states = [new("a", TaskStateKind.InProgress, ["a", "missing"]), new("done", TaskStateKind.Success, [])];

        Should.Throw<ArgumentException>(() => Way(states)).Message.ShouldContain("'readJob'");
        Should.Throw<ArgumentException>(() => Way([])).Message.ShouldContain("'readJob'");
    }

    private static IEnumerable<string> Way(IReadOnlyList<TaskState> states) =>
        new StateGraph(JobContract.Operation with { States = states }).WayToSuccess.Select(state => state.Name);
}
