using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Guards;

/// <summary>What a state promises to hold.</summary>
internal static class PresentResult
{
    /// <summary>The result that a state of success has; null where the contract promises none.</summary>
    public static MemberFacts? Of(TaskFacts task, StateNameFacts state) =>
        state.Kind == StateNameFacts.Success && task.Roles.Result is { } result && IsPresent(result, state) ? result : null;

    /// <summary>What tells why a state of failure came; null where the contract has no such thing.</summary>
    public static MemberFacts? ReasonOf(TaskFacts task, StateNameFacts state) =>
        state.Kind == StateNameFacts.Failure && task.Roles.FailureReason is { } reason && IsPresent(reason, state) ? reason : null;

    private static bool IsPresent(MemberFacts member, StateNameFacts state) =>
        member.PresentWhenStates.Count == 0 || member.PresentWhenStates.Contains(state.Name);
}
