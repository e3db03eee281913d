using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Exits;

/// <summary>The cycle that repeats a poll, and what decides whether it is left.</summary>
internal sealed class PollCycle
{
    private readonly PollingFunction _function;
    private readonly SyntaxNode _poll;
    private readonly IReadOnlyList<BasicBlock> _blocks;
    private readonly List<ExitKind> _exits;

    private PollCycle(PollingFunction function, SyntaxNode poll, IReadOnlyList<BasicBlock> blocks, bool isRecursive)
    {
        (_function, _poll, _blocks) = (function, poll, blocks);
        _exits = ExitsOf(blocks, isRecursive);
    }

    /// <summary>Whether every exit reads the task, counters, clocks, tokens and constants alone.</summary>
    public bool IsUnderstood => !_exits.Contains(ExitKind.Unknown);

    /// <summary>Whether nothing but the task ends the cycle, or one inside of it: no count, clock or token.</summary>
    public bool EndsByTaskAlone =>
        EndsSo(_blocks, _exits) || _function.Flow.CyclesInside(_poll).Any(inner => EndsSo(inner, ExitsOf(inner, isRecursive: false)));

    /// <summary>The cycle around the operation of this syntax, the largest in which it polls one task, or the function that calls itself; null where there is none.</summary>
    public static PollCycle? Around(PollingFunction function, SyntaxNode poll)
    {
        if (function.CycleOf(poll) is not { } number)
        {
            return function.States.Repeated.ContainsKey(poll) ? new PollCycle(function, poll, function.Graph.Blocks, isRecursive: true) : null;
        }

        IReadOnlyList<BasicBlock> widest = function.Flow.BlocksOf(number).ToList();
        var variables = function.States.RepeatedTasks.Where(repeated => repeated.Key == poll).SelectMany(repeated => repeated.Value.Variables).ToList();
        var ofOneTask = variables.Count == 0 || !WriteAny(widest, variables)
            ? widest
            : function.Flow.CyclesInside(poll).FirstOrDefault(inner => !WriteAny(inner, variables)) ?? widest;
        return new PollCycle(function, poll, ofOneTask, isRecursive: false);
    }

    private static bool WriteAny(IReadOnlyList<BasicBlock> blocks, IReadOnlyCollection<ISymbol> variables) => blocks
        .SelectMany(ControlFlow.OperationsOf).SelectMany(operation => operation.DescendantsAndSelf()).SelectMany(Writes.Of)
        .Any(target => Writes.SymbolOf(target) is { } written && variables.Contains(written, SymbolEqualityComparer.Default));

    private bool EndsSo(IReadOnlyList<BasicBlock> blocks, List<ExitKind> exits) =>
        exits.Contains(ExitKind.Task)
        && exits.All(exit => exit is ExitKind.Task or ExitKind.Constant)
        && !AnyToken(blocks, _function);

    // A function inside of the body sees the tokens of the body.
    private static bool AnyToken(IEnumerable<BasicBlock> blocks, PollingFunction function) => blocks
        .SelectMany(ControlFlow.OperationsOf).SelectMany(operation => operation.DescendantsAndSelf())
        .Any(operation => IsRealToken(operation, function)
            || (operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke } call
                && function.Entered(call) is { } inner && AnyToken(inner.Graph.Blocks, inner)));

    // Whatever a recursive function decides may keep it from calling itself.
    private List<ExitKind> ExitsOf(IReadOnlyList<BasicBlock> blocks, bool isRecursive)
    {
        var reader = new ExitReader(_function);
        var around = new HashSet<int>(blocks.Select(block => block.Ordinal));
        return blocks
            .Where(block => block.ConditionKind != ControlFlowConditionKind.None
                && (isRecursive || Leaves(block.ConditionalSuccessor, around) || Leaves(block.FallThroughSuccessor, around)))
            .Select(block => reader.Read(block.BranchValue!)).ToList();
    }

    private bool Leaves(ControlFlowBranch? branch, HashSet<int> around) =>
        branch is not null && (branch.Destination is not { } next || !around.Contains(next.Ordinal) || ControlFlow.OperationsOf(next).Any(_function.NeverPasses));

    // What a function is called with was seen where it was passed.
    private static bool IsRealToken(IOperation operation, PollingFunction function) => operation switch
    {
        { Type: null } or IDefaultValueOperation => false,
        IParameterReferenceOperation { Parameter: var parameter } when function.ArgumentOf(parameter) is not null => false,
        { Type.Name: "CancellationTokenSource" } => true,
        { Type.Name: not "CancellationToken" } => false,
        IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } } => false,
        IArgumentOperation or IConversionOperation => false,
        { ConstantValue.HasValue: true } => false,
        _ => true,
    };
}
