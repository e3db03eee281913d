using System.Collections.Immutable;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Decides which fault strikes a poll: the first that is due of the task's own, then of the server's.</summary>
internal sealed class FaultPlan(ImmutableArray<MockFaultRule> rules, int seed)
{
    public MockFault? For(MockTask task, int poll)
    {
        var all = task.Faults.AddRange(rules);
        return all
            .Where((rule, index) => rule.IsAt(poll) && IsDrawn(rule, task.Id, poll, index))
            .FirstOrDefault()?.Fault;
    }

    private bool IsDrawn(MockFaultRule rule, string id, int poll, int index) =>
        SeededDraw.Fraction(seed, FormattableString.Invariant($"fault {index} {poll}"), id) < rule.Probability;
}
