using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Functions that are run again and again but do not poll each time: every tenth time, or once a minute.</summary>
internal static class Skips
{
    /// <summary>Whether a count, a clock or a method of the program decides whether the function polls.</summary>
    public static bool Any(PollingFunction function)
    {
        var polls = new PollBlocks(function);
        var leaving = polls.LeavingWithoutPoll();
        return polls.Helpers.Any(Any) || polls.ReachedWithoutPoll().Any(block =>
            block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition }
            && Leaves(block.ConditionalSuccessor, leaving) != Leaves(block.FallThroughSuccessor, leaving)
            && condition.DescendantsAndSelf().Any(part => Decides(part) || AsksCache(part, function)));
    }

    private static bool Leaves(ControlFlowBranch? branch, bool[] leaving) => branch?.Destination is { } next && leaving[next.Ordinal];

    // A lock that is taken is not waited for, and asks whether another run is still at work.
    private static bool Decides(IOperation part) => part switch
    {
        IBinaryOperation { LeftOperand: { Type: { } type } left } => IsMeasure(type) && !IsLock(left),
        IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } => true,
        _ => false,
    };

    // What was kept before may serve for a while.
    private static bool AsksCache(IOperation part, PollingFunction function) => part switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: var type } } =>
            name.StartsWith("TryGet", StringComparison.Ordinal) || (type.Contains("Cache") && name.StartsWith("Get", StringComparison.Ordinal)),
        ILocalReferenceOperation { Local: var local } => IsCached(function.Locals.OnlyValue(local), function),
        IFlowCaptureReferenceOperation capture => IsCached(function.Flow.OnlyValue(capture), function),
        _ => false,
    };

    private static bool IsCached(IOperation? value, PollingFunction function) => value?.DescendantsAndSelf().Any(part => AsksCache(part, function)) == true;

    private static bool IsMeasure(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_DateTime || type.Name is "TimeSpan" or "DateTimeOffset";

    private static bool IsLock(IOperation operation) => PollCalls.Unconverted(operation) is IInvocationOperation { TargetMethod.ContainingType.Name: "Interlocked" };
}
