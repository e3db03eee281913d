using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// A forward analysis over one control flow graph. The public graph has no exceptional edges: what an operation leaves
/// behind when it throws is joined into every handler around it. A finally block is run with the state of each
/// branch that leaves through it.
/// </summary>
internal abstract partial class ForwardAnalysis<TState>(PollingFunction function)
    where TState : class, IEquatable<TState>
{
    // A graph that has not settled by then is not worth the build's time: nothing is said of it.
    private const int VisitsPerBlock = 100;

    private int _visitsLeft;
    private (TState Entry, TState?[]? Before)? _solved;

    /// <summary>The state before each block, null where it is not reached; null where the analysis did not settle.</summary>
    protected TState?[]? Solve(TState entry)
    {
        // A helper is entered once more whenever its caller is, most often with what was known before.
        if (_solved is not { } last || !last.Entry.Equals(entry))
        {
            _solved = last = (entry, Settled(entry));
        }

        return last.Before;
    }

    private TState?[]? Settled(TState entry)
    {
        var graph = function.Graph;
        _visitsLeft = graph.Blocks.Length * VisitsPerBlock;
        var walk = new Walk(this, function, 0);
        walk.Run(entry);
        return _visitsLeft > 0 ? walk.Before : null;
    }

    /// <summary>Visits every operation that is reached once more, now that the state before it is final.</summary>
    protected void Replay(TState?[] before)
    {
        foreach (var block in function.Graph.Blocks)
        {
            if (before[block.Ordinal] is { } state)
            {
                foreach (var operation in ControlFlow.OperationsOf(block))
                {
                    state = Visit(operation, state);
                }

                if (block is { BranchValue: { } value, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return })
                {
                    Returned(value, state);
                }
            }
        }
    }

    protected abstract TState Join(TState left, TState right);

    /// <summary>A state that holds what has been joined, and that does not grow forever: it has grown so often at one place.</summary>
    protected virtual TState Widen(TState before, TState joined, int times) => joined;

    /// <summary>The blocks of the cycle that starts at this block, each of whose rounds is to have a state of its own; null where the states of all are joined.</summary>
    protected virtual bool[]? RoundsFrom(int block) => null;

    /// <summary>Takes visits of blocks off what rounds may cost; answers whether anything is left.</summary>
    protected virtual bool Spend(int visits) => true;

    /// <summary>The state after an operation.</summary>
    protected abstract TState Visit(IOperation operation, TState before);

    /// <summary>The state that a handler may find when the operation throws; null where that is not to be expected.</summary>
    protected abstract TState? Thrown(IOperation operation, TState before, TState after);

    /// <summary>The state after a return of a value.</summary>
    protected virtual TState Returned(IOperation value, TState state) => state;

    /// <summary>Whether a condition has excluded a way that was open before it.</summary>
    protected virtual bool IsLess(TState? left, TState before) => left is null;

    /// <summary>Whether nothing gets here.</summary>
    protected virtual bool IsDead(TState state) => false;

    /// <summary>The state where the condition has this outcome; null where it cannot.</summary>
    protected virtual TState? Assume(IOperation condition, bool outcome, TState state) =>
        condition.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome ? null : state;
}
