using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What the compiler's lowering put into a graph: its captures, and all its operations in order.</summary>
internal sealed class ControlFlow
{
    private readonly Dictionary<CaptureId, IOperation?> _captures = [];

    public ControlFlow(ControlFlowGraph graph)
    {
        foreach (var capture in OperationsOf(graph).SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowCaptureOperation>())
        {
            _captures[capture.Id] = _captures.ContainsKey(capture.Id) ? null : capture.Value;
        }
    }

    public static IEnumerable<IOperation> OperationsOf(ControlFlowGraph graph) => graph.Blocks.SelectMany(OperationsOf);

    public static IEnumerable<IOperation> OperationsOf(BasicBlock block) =>
        block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;


    /// <summary>The value of a capture that is set in one place; null for one that is set in several.</summary>
    public IOperation? OnlyValue(IFlowCaptureReferenceOperation reference) =>
        _captures.TryGetValue(reference.Id, out var value) ? value : null;

    /// <summary>Whether the capture is set in more than one place, so that its value may tell which way was taken.</summary>
    public bool IsFlag(CaptureId capture) => _captures.TryGetValue(capture, out var value) && value is null;
}
