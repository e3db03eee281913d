using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What the compiler's lowering put into a graph: its captures, and all its operations in order.</summary>
internal sealed class ControlFlow
{
    private readonly Dictionary<CaptureId, List<IOperation>> _captures = [];

    public ControlFlow(ControlFlowGraph graph)
    {
        foreach (var capture in OperationsOf(graph).SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowCaptureOperation>())
        {
            if (!_captures.TryGetValue(capture.Id, out var values))
            {
                _captures.Add(capture.Id, values = []);
            }

            values.Add(capture.Value);
        }
    }

    public static IEnumerable<IOperation> OperationsOf(ControlFlowGraph graph) => graph.Blocks.SelectMany(OperationsOf);

    public static IEnumerable<IOperation> OperationsOf(BasicBlock block) =>
        block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;

    /// <summary>All values that the capture may have.</summary>
    public IReadOnlyList<IOperation> ValuesOf(CaptureId capture) => _captures.TryGetValue(capture, out var values) ? values : [];

    /// <summary>The value of a capture that is set in one place; null for one that is set in several.</summary>
    public IOperation? OnlyValue(IFlowCaptureReferenceOperation reference) =>
        ValuesOf(reference.Id) is { Count: 1 } values ? values[0] : null;

    /// <summary>Whether the capture is set in more than one place, so that its value may tell which way was taken.</summary>
    public bool IsFlag(CaptureId capture) => ValuesOf(capture).Count > 1;
}
