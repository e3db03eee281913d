using System;
using System.Collections.Generic;
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
        var polls = function.Flow.Calls.Where(function.MayPoll).ToList();
        if (polls.Select(function.Entered).Any(static helper => helper is not null && Any(helper)))
        {
            return true;
        }

        var places = new HashSet<SyntaxNode>(polls.Select(static poll => poll.Syntax));
        var blocks = function.Graph.Blocks;
        var pollsIn = blocks.Select(block => ControlFlow.OperationsOf(block).SelectMany(static operation => operation.DescendantsAndSelf()).Any(inner => inner is IInvocationOperation && places.Contains(inner.Syntax))).ToArray();
        var leaves = LeavingWithout(pollsIn, blocks);
        return ReachedWithout(pollsIn, blocks).Any(block =>
            block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition }
            && Leaves(block.ConditionalSuccessor, leaves) != Leaves(block.FallThroughSuccessor, leaves)
            && condition.DescendantsAndSelf().Any(part => Decides(part) || AsksCache(part, function)));
    }

    private static bool Leaves(ControlFlowBranch? branch, bool[] leaves) => branch?.Destination is { } next && leaves[next.Ordinal];

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

    private static IEnumerable<BasicBlock> ReachedWithout(bool[] polls, IReadOnlyList<BasicBlock> blocks)
    {
        var reached = new bool[polls.Length];
        var left = new Stack<BasicBlock>();
        left.Push(blocks[0]);
        while (left.Count > 0)
        {
            var block = left.Pop();
            if (reached[block.Ordinal] || polls[block.Ordinal])
            {
                continue;
            }

            reached[block.Ordinal] = true;
            yield return block;
            foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
            {
                if (branch?.Destination is { } next)
                {
                    left.Push(next);
                }
            }
        }
    }

    private static bool[] LeavingWithout(bool[] polls, IReadOnlyList<BasicBlock> blocks)
    {
        var leaves = new bool[polls.Length];
        leaves[leaves.Length - 1] = true;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var at = blocks.Count - 2; at >= 0; at--)
            {
                if (!leaves[at] && !polls[at] && (Leaves(blocks[at].ConditionalSuccessor, leaves) || Leaves(blocks[at].FallThroughSuccessor, leaves)))
                {
                    leaves[at] = changed = true;
                }
            }
        }

        return leaves;
    }
}
