using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

internal abstract partial class ForwardAnalysis<TState>
{
    /// <summary>From the state before a block to those before the blocks that may run next.</summary>
    private partial class Walk
    {
        private void Pass(BasicBlock block, TState state)
        {
            analysis.Spend(1);
            foreach (var operation in block.Operations)
            {
                state = Step(block, operation, state);
                if (function.NeverPasses(operation))
                {
                    return;
                }
            }

            if (block.BranchValue is { } value)
            {
                state = Step(block, value, state);
                if (function.NeverPasses(value))
                {
                    return;
                }
            }

            if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
            {
                var taken = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
                var (then, otherwise) = (analysis.Assume(condition, taken, state), analysis.Assume(condition, !taken, state));
                IsDecided |= !condition.ConstantValue.HasValue && (analysis.IsLess(then, state) || analysis.IsLess(otherwise, state));
                Leave(block.ConditionalSuccessor, then);
                Leave(block.FallThroughSuccessor, otherwise);
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
                _leftFinally = Or(_leftFinally, state);
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
