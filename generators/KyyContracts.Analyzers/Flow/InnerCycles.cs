using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow;

/// <summary>The cycles of a graph that are entered at one block alone and repeat nothing that is not to be repeated.</summary>
internal sealed class InnerCycles
{
    private readonly ControlFlowGraph _graph;
    private readonly Func<int, int, bool> _isAny;
    private bool[]?[]? _cycles;
    private List<int>[]? _previous;

    /// <param name="graph">The graph.</param>
    /// <param name="isAny">Whether any block from one to another has what is not to be repeated.</param>
    public InnerCycles(ControlFlowGraph graph, Func<int, int, bool> isAny)
    {
        (_graph, _isAny) = (graph, isAny);
        foreach (var block in graph.Blocks)
        {
            Note(block.ConditionalSuccessor);
            Note(block.FallThroughSuccessor);
        }
    }

    /// <summary>Which blocks are in the cycles that are entered at this block; null where none is.</summary>
    public bool[]? From(int block) => _cycles?[block];

    // Only a jump back closes a cycle: blocks stand in the order of the source.
    private void Note(ControlFlowBranch? branch)
    {
        if (branch is { Source.Ordinal: var last, Destination.Ordinal: var first } && first <= last && !_isAny(first, last)
            && Leading(last, first) is var cycle && !cycle[0] && !Repeats(cycle))
        {
            _cycles ??= new bool[]?[cycle.Length];
            _cycles[first] = _cycles[first] is { } other ? [.. other.Zip(cycle, static (left, right) => left || right)] : cycle;
        }
    }

    private bool Repeats(bool[] cycle) =>
        _isAny(Array.IndexOf(cycle, true), Array.LastIndexOf(cycle, true)) || _graph.Blocks.Any(block => cycle[block.Ordinal] && (Passes(block.ConditionalSuccessor, cycle) || Passes(block.FallThroughSuccessor, cycle)));

    // A finally block leads nowhere: it is run on the way.
    private bool Passes(ControlFlowBranch? branch, bool[] cycle) =>
        branch?.Destination is { } next && cycle[next.Ordinal] && branch.FinallyRegions.Any(region => _isAny(region.FirstBlockOrdinal, region.LastBlockOrdinal));

    // What leads to the last block without a way through the first.
    private bool[] Leading(int last, int first)
    {
        var cycle = new bool[_graph.Blocks.Length];
        cycle[first] = true;
        var left = new Stack<int>([last]);
        while (left.Count > 0)
        {
            var at = left.Pop();
            if (!cycle[at])
            {
                cycle[at] = true;
                (_previous ??= Previous())[at].ForEach(left.Push);
            }
        }

        return cycle;
    }

    private List<int>[] Previous()
    {
        var previous = _graph.Blocks.Select(static _ => new List<int>()).ToArray();
        foreach (var block in _graph.Blocks)
        {
            foreach (var next in Cycles.NextOf(block))
            {
                previous[next].Add(block.Ordinal);
            }
        }

        return previous;
    }
}
