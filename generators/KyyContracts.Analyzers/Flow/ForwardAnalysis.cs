using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// A forward analysis over one control flow graph. The public graph has no exceptional edges: what an operation leaves
/// behind when it throws is joined into every handler around it. A finally block is run with the state of each
/// branch that leaves through it.
/// </summary>
internal abstract class ForwardAnalysis<TState>(PollingFunction function)
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

    /// <summary>The state after an operation.</summary>
    protected abstract TState Visit(IOperation operation, TState before);

    /// <summary>The state that a handler may find when the operation throws; null where that is not to be expected.</summary>
    protected abstract TState? Thrown(IOperation operation, TState before, TState after);

    /// <summary>The state after a return of a value.</summary>
    protected virtual TState Returned(IOperation value, TState state) => state;

    /// <summary>Whether nothing gets here.</summary>
    protected virtual bool IsDead(TState state) => false;

    /// <summary>The state where the condition has this outcome; null where it cannot.</summary>
    protected virtual TState? Assume(IOperation condition, bool outcome, TState state) =>
        condition.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome ? null : state;

    private sealed class Walk(ForwardAnalysis<TState> analysis, PollingFunction function, int start)
    {
        // Blocks stand in the order in which they run, loops apart: by the time of the first that waits, most before it have settled.
        private readonly bool[] _waits = new bool[function.Graph.Blocks.Length];
        private int _first = function.Graph.Blocks.Length;
        private readonly int[] _changes = new int[function.Graph.Blocks.Length];
        private TState? _leftFinally;

        public TState?[] Before { get; } = new TState?[function.Graph.Blocks.Length];

        /// <summary>Runs to the fixpoint; answers the state in which a finally block is left.</summary>
        public TState? Run(TState entry)
        {
            Enter(start, entry);
            while (Next() is { } next && analysis._visitsLeft-- > 0)
            {
                Pass(next);
            }

            return _leftFinally;
        }

        private BasicBlock? Next()
        {
            while (_first < _waits.Length && !_waits[_first])
            {
                _first++;
            }

            if (_first == _waits.Length)
            {
                return null;
            }

            _waits[_first] = false;
            return function.Graph.Blocks[_first];
        }

        private void Enter(int block, TState state)
        {
            if (analysis.IsDead(state))
            {
                return;
            }

            var known = Before[block];
            var joined = known is null ? state : analysis.Join(known, state);
            if (known is null || !joined.Equals(known))
            {
                Before[block] = known is null ? joined : analysis.Widen(known, joined, ++_changes[block]);
                _waits[block] = true;
                _first = Math.Min(_first, block);
            }
        }

        private void Pass(BasicBlock block)
        {
            var state = Before[block.Ordinal]!;
            foreach (var operation in block.Operations)
            {
                state = Step(block, operation, state);
            }

            if (block.BranchValue is { } value)
            {
                state = Step(block, value, state);
            }

            if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
            {
                var taken = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
                Leave(block.ConditionalSuccessor, analysis.Assume(condition, taken, state));
                Leave(block.FallThroughSuccessor, analysis.Assume(condition, !taken, state));
            }
            else
            {
                Leave(block, block.FallThroughSuccessor, state);
            }
        }

        private void Leave(BasicBlock block, ControlFlowBranch? branch, TState state)
        {
            switch (branch?.Semantics)
            {
                case ControlFlowBranchSemantics.Throw when block.BranchValue is { } thrown && PollCalls.Unconverted(thrown).Type is { } exception:
                    if (Handlers.Of(block, exception) is { } handler)
                    {
                        Enter(handler, state);
                    }

                    break;
                case ControlFlowBranchSemantics.Return when block.BranchValue is { } value:
                    Leave(branch, analysis.Returned(value, state));
                    break;
                default:
                    Leave(branch, state);
                    break;
            }
        }

        private TState Step(BasicBlock block, IOperation operation, TState before)
        {
            var after = analysis.Visit(operation, before);
            var handlers = function.Flow.HandlersAround(block);
            if (!handlers.IsEmpty && analysis.Thrown(operation, before, after) is { } thrown)
            {
                foreach (var handler in handlers)
                {
                    Enter(handler, thrown);
                }
            }

            return after;
        }

        private void Leave(ControlFlowBranch? branch, TState? state)
        {
            if (branch is null || state is null)
            {
                return;
            }

            if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            {
                _leftFinally = _leftFinally is null ? state : analysis.Join(_leftFinally, state);
                return;
            }

            foreach (var region in branch.FinallyRegions)
            {
                Enter(region.FirstBlockOrdinal, state);
                state = new Walk(analysis, function, region.FirstBlockOrdinal).Run(state);
                if (state is null)
                {
                    return;
                }
            }

            if (branch.Destination is { } destination)
            {
                Enter(destination.Ordinal, state);
            }
        }
    }
}
