using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Exits;

/// <summary>The cycle that repeats a poll, and what decides whether it is left.</summary>
internal sealed class PollCycle
{
    private readonly List<BasicBlock> _blocks;
    private readonly List<ExitKind> _exits;

    private PollCycle(List<BasicBlock> blocks, List<ExitKind> exits) => (_blocks, _exits) = (blocks, exits);

    /// <summary>Whether every exit reads the task, counters, clocks, tokens and constants alone.</summary>
    public bool IsUnderstood => !_exits.Contains(ExitKind.Unknown);

    /// <summary>Whether nothing but the task ends the cycle: no count, clock or token.</summary>
    public bool EndsByTaskAlone =>
        _exits.Contains(ExitKind.Task)
        && _exits.All(exit => exit is ExitKind.Task or ExitKind.Constant)
        && !_blocks.SelectMany(ControlFlow.OperationsOf).SelectMany(operation => operation.DescendantsAndSelf()).Any(IsRealToken);

    /// <summary>The cycle around the operation of this syntax; null where there is none.</summary>
    public static PollCycle? Around(PollingFunction function, SyntaxNode poll)
    {
        if (function.CycleOf(poll) is not { } cycle)
        {
            return null;
        }

        var reader = new ExitReader(function);
        var blocks = function.Flow.BlocksOf(cycle).ToList();
        var around = new HashSet<int>(blocks.Select(block => block.Ordinal));
        var exits = blocks
            .Where(block => block.ConditionKind != ControlFlowConditionKind.None
                && (Leaves(block.ConditionalSuccessor, around) || Leaves(block.FallThroughSuccessor, around)))
            .Select(block => reader.Read(block.BranchValue!)).ToList();
        return new PollCycle(blocks, exits);
    }

    private static bool Leaves(ControlFlowBranch? branch, HashSet<int> around) =>
        branch is not null && (branch.Destination is null || !around.Contains(branch.Destination.Ordinal));

    private static bool IsRealToken(IOperation operation) => operation switch
    {
        { Type: null } or IDefaultValueOperation => false,
        { Type.Name: "CancellationTokenSource" } => true,
        { Type.Name: not "CancellationToken" } => false,
        IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } } => false,
        IArgumentOperation or IConversionOperation => false,
        { ConstantValue.HasValue: true } => false,
        _ => true,
    };
}
