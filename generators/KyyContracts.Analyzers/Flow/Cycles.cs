using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Which blocks of a graph can be run again after they have run.</summary>
internal static class Cycles
{
    public static bool IsInCycle(ControlFlowGraph graph, BasicBlock block)
    {
        var seen = new HashSet<int>();
        var queue = new Queue<BasicBlock>(NextOf(graph, block));
        while (queue.Count > 0)
        {
            var next = queue.Dequeue();
            if (next.Ordinal == block.Ordinal)
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
