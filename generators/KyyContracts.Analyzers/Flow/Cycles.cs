using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>Which blocks of a graph can be run again after they have run: its strongly connected components.</summary>
internal sealed class Cycles
{
    private readonly ControlFlowGraph _graph;
    private readonly List<int>[] _next;
    private readonly List<int>[] _previous;
    private readonly int[] _component;
    private readonly int[] _size;

    public Cycles(ControlFlowGraph graph)
    {
        _graph = graph;
        _next = graph.Blocks.Select(block => NextOf(block).ToList()).ToArray();
        _previous = _next.Select(static _ => new List<int>()).ToArray();
        (_component, _size) = (new int[graph.Blocks.Length], new int[graph.Blocks.Length]);
        Number();
    }

    /// <summary>The cycle that the block is in, the same number for all blocks of one; null where it is in none.</summary>
    public int? Of(int block)
    {
        var component = _component[block];
        return _size[component] > 1 || _next[block].Contains(block) ? component : null;
    }

    /// <summary>The blocks of a cycle.</summary>
    public IEnumerable<BasicBlock> Blocks(int cycle) => _graph.Blocks.Where(block => _component[block.Ordinal] == cycle);

    /// <summary>The cycles inside of the cycle of a block that repeat the block, too, the outer ones first: what is left of each without the blocks by which it is entered.</summary>
    public IEnumerable<IReadOnlyList<BasicBlock>> Inside(int block)
    {
        var cycle = new HashSet<int>(Blocks(_component[block]).Select(member => member.Ordinal));
        while (true)
        {
            cycle.ExceptWith(cycle.Where(member => _previous[member].Any(from => !cycle.Contains(from))).ToList());
            if (!cycle.Contains(block))
            {
                yield break;
            }

            var after = Reached(block, cycle, from => _next[from]);
            cycle.IntersectWith(Reached(block, cycle, to => _previous[to]));
            cycle.IntersectWith(after);
            if (cycle.Count == 0)
            {
                yield break;
            }

            yield return _graph.Blocks.Where(member => cycle.Contains(member.Ordinal)).ToList();
        }
    }

    /// <summary>The blocks that may run next: those to which it leads, and the handlers around it.</summary>
    public static IEnumerable<int> NextOf(BasicBlock block) =>
        new[] { block.ConditionalSuccessor?.Destination, block.FallThroughSuccessor?.Destination }
            .Where(next => next is not null).Select(next => next!.Ordinal)
            .Concat(Handlers.Around(block));

    private static HashSet<int> Reached(int start, HashSet<int> within, System.Func<int, IEnumerable<int>> steps)
    {
        var reached = new HashSet<int>();
        var left = new Stack<int>(steps(start).Where(within.Contains));
        while (left.Count > 0)
        {
            var at = left.Pop();
            if (reached.Add(at))
            {
                foreach (var next in steps(at).Where(within.Contains))
                {
                    left.Push(next);
                }
            }
        }

        return reached;
    }

    // Kosaraju: in the reverse of the order in which blocks are left, what leads to a block and is not numbered yet is in its component.
    private void Number()
    {
        for (var block = 0; block < _next.Length; block++)
        {
            foreach (var next in _next[block])
            {
                _previous[next].Add(block);
            }
        }

        var seen = new bool[_next.Length];
        var left = new List<int>();
        for (var block = 0; block < _next.Length; block++)
        {
            Walk(block, _next, seen, left);
        }

        var numbered = new bool[_next.Length];
        for (var at = left.Count - 1; at >= 0; at--)
        {
            var component = new List<int>();
            Walk(left[at], _previous, numbered, component);
            foreach (var member in component)
            {
                _component[member] = left[at];
                _size[left[at]]++;
            }
        }
    }

    private static void Walk(int start, List<int>[] edges, bool[] seen, List<int> left)
    {
        if (seen[start])
        {
            return;
        }

        seen[start] = true;
        var path = new Stack<(int Block, int Edge)>();
        path.Push((start, 0));
        while (path.Count > 0)
        {
            var (block, edge) = path.Pop();
            if (edge == edges[block].Count)
            {
                left.Add(block);
                continue;
            }

            path.Push((block, edge + 1));
            var next = edges[block][edge];
            if (!seen[next])
            {
                seen[next] = true;
                path.Push((next, 0));
            }
        }
    }
}
