using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What is read off a graph once: the captures that the compiler's lowering put into it, its calls, handlers and cycles.</summary>
internal sealed class ControlFlow
{
    private readonly Dictionary<CaptureId, List<IOperation>> _captures = [];
    private readonly List<int> _blocksOfCalls = [];
    private readonly ImmutableArray<int>[] _handlers;
    private readonly Lazy<Cycles> _cycles;
    private readonly Lazy<int[]> _loopEnds;

    public ControlFlow(ControlFlowGraph graph)
    {
        _handlers = [.. graph.Blocks.Select(block => Handlers.Around(block).ToImmutableArray())];
        _cycles = new(() => new Cycles(graph));
        _loopEnds = new(() => LoopEndsIn(graph));
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in OperationsOf(block).SelectMany(operation => operation.DescendantsAndSelf()))
            {
                Note(operation, block.Ordinal);
            }
        }
    }

    /// <summary>The calls of the function, without those of the functions inside it.</summary>
    public List<IInvocationOperation> Calls { get; } = [];

    /// <summary>The calls in the blocks from one to another.</summary>
    public IEnumerable<IInvocationOperation> CallsBetween(int first, int last) => Calls.Where((_, at) => _blocksOfCalls[at] >= first && _blocksOfCalls[at] <= last);

    /// <summary>The functions inside it that have no name.</summary>
    public List<IFlowAnonymousFunctionOperation> Lambdas { get; } = [];

    public static IEnumerable<IOperation> OperationsOf(ControlFlowGraph graph) => graph.Blocks.SelectMany(OperationsOf);

    public static IEnumerable<IOperation> OperationsOf(BasicBlock block) =>
        block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;

    /// <summary>All values that the capture may have.</summary>
    public IReadOnlyList<IOperation> ValuesOf(CaptureId capture) => _captures.TryGetValue(capture, out var values) ? values : [];

    /// <summary>The value of a capture that is set in one place; null for one that is set in several.</summary>
    public IOperation? OnlyValue(IFlowCaptureReferenceOperation reference) =>
        ValuesOf(reference.Id) is { Count: 1 } values ? values[0] : null;

    /// <summary>The variable or member that is written where an operation writes to this target: where the value is a choice, the compiler captures its place first.</summary>
    public IOperation PlaceOf(IOperation target) =>
        target is IFlowCaptureReferenceOperation capture && OnlyValue(capture) is { } place and (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation)
            ? place
            : target;

    /// <summary>Whether the capture is set in more than one place, so that its value may tell which way was taken.</summary>
    public bool IsFlag(CaptureId capture) => ValuesOf(capture).Count > 1;

    /// <summary>The first blocks of the handlers around a block.</summary>
    public ImmutableArray<int> HandlersAround(BasicBlock block) => _handlers[block.Ordinal];

    /// <summary>The last block from which a jump leads back to each; 0 where none does.</summary>
    public int[] LoopEnds => _loopEnds.Value;

    /// <summary>Which cycle repeats the call of this syntax: the same number for all of one cycle; null where none does.</summary>
    public int? CycleOf(SyntaxNode call) => BlockOf(call) is { } block ? _cycles.Value.Of(block) : null;

    /// <summary>The cycles inside of that cycle that repeat the call of this syntax, too.</summary>
    public IEnumerable<IReadOnlyList<BasicBlock>> CyclesInside(SyntaxNode call) => BlockOf(call) is { } block ? _cycles.Value.Inside(block) : [];

    /// <summary>Whether a cycle repeats the block.</summary>
    public bool Repeats(BasicBlock block) => _cycles.Value.Of(block.Ordinal) is not null;

    /// <summary>The blocks of a cycle.</summary>
    public IEnumerable<BasicBlock> BlocksOf(int cycle) => _cycles.Value.Blocks(cycle);

    private int? BlockOf(SyntaxNode call) => Calls.FindIndex(known => known.Syntax == call) is >= 0 and var at ? _blocksOfCalls[at] : null;

    private static int[] LoopEndsIn(ControlFlowGraph graph)
    {
        var ends = new int[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
            {
                if (branch?.Destination is { } next && next.Ordinal <= block.Ordinal)
                {
                    ends[next.Ordinal] = block.Ordinal;
                }
            }
        }

        return ends;
    }

    private void Note(IOperation operation, int block)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                if (!_captures.TryGetValue(capture.Id, out var values))
                {
                    _captures.Add(capture.Id, values = []);
                }

                values.Add(capture.Value);
                break;
            case IInvocationOperation call:
                Calls.Add(call);
                _blocksOfCalls.Add(block);
                break;
            case IFlowAnonymousFunctionOperation lambda:
                Lambdas.Add(lambda);
                break;
        }
    }
}
