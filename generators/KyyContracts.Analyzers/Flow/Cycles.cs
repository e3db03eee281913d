using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Which blocks of a graph can be run again after they have run.</summary>
internal static class Cycles
{
    /// <summary>The blocks from which the block is reached, and which are reached from it; empty where it is in no cycle.</summary>
    public static HashSet<int> Around(ControlFlowGraph graph, BasicBlock block)
    {
        var around = new HashSet<int>();
        if (IsInCycle(graph, block))
        {
            around.UnionWith(graph.Blocks.Where(other => IsReached(graph, block, other) && IsReached(graph, other, block)).Select(other => other.Ordinal));
        }

        return around;
    }

    public static bool IsInCycle(ControlFlowGraph graph, BasicBlock block) => IsReached(graph, block, block);

    private static bool IsReached(ControlFlowGraph graph, BasicBlock from, BasicBlock to)
    {
        var seen = new HashSet<int>();
        var queue = new Queue<BasicBlock>(NextOf(graph, from));
        while (queue.Count > 0)
        {
            var next = queue.Dequeue();
            if (next.Ordinal == to.Ordinal)
            {
                return true;
            }

            if (seen.Add(next.Ordinal))
            {
                foreach (var further in NextOf(graph, next))
                {
                    queue.Enqueue(further);
                }
            }
        }

        return false;
    }

    private static IEnumerable<BasicBlock> NextOf(ControlFlowGraph graph, BasicBlock block) =>
        new[] { block.ConditionalSuccessor?.Destination, block.FallThroughSuccessor?.Destination }
            .Where(next => next is not null).Select(next => next!)
            .Concat(Handlers.Around(block).Select(ordinal => graph.Blocks[ordinal]));
}
