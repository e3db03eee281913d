using System.Collections.Generic;
using System.Linq;
using System.Threading;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>One function to judge: a body, or a lambda or local function in it, each with a graph of its own.</summary>
internal sealed class PollingFunction
{
    private PollingFunction(ControlFlowGraph graph, ContractFacts facts, Locals locals, PollLoops loops, SemanticModel? model) =>
        (Graph, Facts, Locals, Loops, Model) = (graph, facts, locals, loops, model);

    public ControlFlowGraph Graph { get; }

    public ContractFacts Facts { get; }

    /// <summary>What is known of the variables of the whole body, whichever function of it declares them.</summary>
    public Locals Locals { get; }

    public PollLoops Loops { get; }

    /// <summary>The model of the body's own file; the operations of a graph have none.</summary>
    public SemanticModel? Model { get; }

    public static IEnumerable<PollingFunction> In(IOperation root, OperationBlockAnalysisContext context, ContractFacts facts)
    {
        var graph = context.GetControlFlowGraph(root);
        return graph is null
            ? []
            : In(new PollingFunction(graph, facts, new Locals(root), new PollLoops(root, facts), root.SemanticModel), context.CancellationToken);
    }

    private static IEnumerable<PollingFunction> In(PollingFunction outer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        yield return outer;

        var graph = outer.Graph;
        var lambdas = ControlFlow.OperationsOf(graph)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>()
            .Select(lambda => graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation));
        var local = graph.LocalFunctions
            .Select(function => graph.GetLocalFunctionControlFlowGraph(function, cancellation));
        foreach (var inner in lambdas.Concat(local))
        {
            foreach (var nested in In(new PollingFunction(inner, outer.Facts, outer.Locals, outer.Loops, outer.Model), cancellation))
            {
                yield return nested;
            }
        }
    }
}
