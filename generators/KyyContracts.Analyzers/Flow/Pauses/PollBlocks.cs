using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>In which blocks a function polls, itself or in a helper, and how these are reached.</summary>
internal sealed class PollBlocks
{
    private readonly IReadOnlyList<BasicBlock> _blocks;
    private readonly int[] _lastPolls;

    public PollBlocks(PollingFunction function)
    {
        var polls = function.Flow.Calls.Where(function.MayPoll).ToList();
        var sites = new HashSet<SyntaxNode>(polls.Select(static poll => poll.Syntax));
        Helpers = polls.Select(function.Entered).OfType<PollingFunction>().ToList();
        _blocks = function.Graph.Blocks;
        _lastPolls = _blocks.Select(block => OperationsIn(block).Where(operation => operation is IInvocationOperation && sites.Contains(operation.Syntax))
            .Select(static poll => poll.Syntax.SpanStart).DefaultIfEmpty(-1).Max()).ToArray();
    }

    /// <summary>The helpers that poll.</summary>
    public IReadOnlyList<PollingFunction> Helpers { get; }

    public static IEnumerable<IOperation> OperationsIn(BasicBlock block) =>
        ControlFlow.OperationsOf(block).SelectMany(static operation => operation.DescendantsAndSelf());

    public bool Polls(BasicBlock block) => _lastPolls[block.Ordinal] >= 0;

    /// <summary>Whether the block polls after this operation in it.</summary>
    public bool PollsAfter(IOperation operation, BasicBlock block) => operation.Syntax.SpanStart < _lastPolls[block.Ordinal];

    /// <summary>From which blocks a poll is reached.</summary>
    public bool[] LeadingToPoll() => LeadingTo(Polls, static _ => true);

    /// <summary>From which blocks the end is reached without a poll.</summary>
    public bool[] LeavingWithoutPoll() => LeadingTo(static block => block.Kind == BasicBlockKind.Exit, block => !Polls(block));

    /// <summary>The blocks that are reached before any poll.</summary>
    public IEnumerable<BasicBlock> ReachedWithoutPoll()
    {
        var reached = new bool[_blocks.Count];
        var left = new Stack<BasicBlock>([_blocks[0]]);
        while (left.Count > 0)
        {
            var block = left.Pop();
            if (reached[block.Ordinal] || Polls(block))
            {
                continue;
            }

            reached[block.Ordinal] = true;
            yield return block;
            foreach (var next in NextOf(block))
            {
                left.Push(next);
            }
        }
    }

    public static IEnumerable<BasicBlock> NextOf(BasicBlock block) =>
        new[] { block.ConditionalSuccessor?.Destination, block.FallThroughSuccessor?.Destination }.OfType<BasicBlock>();

    private bool[] LeadingTo(Func<BasicBlock, bool> isGoal, Func<BasicBlock, bool> isPassed)
    {
        var leading = _blocks.Select(isGoal).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in _blocks.Reverse())
            {
                if (!leading[block.Ordinal] && isPassed(block) && NextOf(block).Any(next => leading[next.Ordinal]))
                {
                    leading[block.Ordinal] = changed = true;
                }
            }
        }

        return leading;
    }
}
