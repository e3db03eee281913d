using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow.Pauses;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// One function to judge: a body, or a lambda or local function in it, each with a graph of its own. A function that was
/// entered from another through a call knows that call.
/// </summary>
internal sealed class PollingFunction
{
    private static readonly ConditionalWeakTable<ControlFlowGraph, PollingFunction[]> Known = new();

    private readonly Dictionary<SyntaxNode, int?> _cycles = [];
    private readonly PollKeys _keys = new();
    private readonly Lazy<StateFindings> _findings;
    private readonly Lazy<PauseFindings> _pauses;

    private PollingFunction(ControlFlowGraph graph, ContractFacts facts, Locals locals, PollLoops loops, SemanticModel? model)
    {
        (Graph, Facts, Locals, Loops, Model) = (graph, facts, locals, loops, model);
        Flow = new ControlFlow(graph);
        _findings = new(() => StateAnalysis.Of(this, _keys));
        _pauses = new(() => PauseAnalysis.Of(this, _keys));
    }

    /// <summary>What was found of the states of the tasks that this function polls.</summary>
    public StateFindings States => _findings.Value;

    /// <summary>What was found of the pauses between the polls.</summary>
    public PauseFindings Pauses => _pauses.Value;

    public ControlFlowGraph Graph { get; }

    public ControlFlow Flow { get; }

    public ContractFacts Facts { get; }

    /// <summary>What is known of the variables of the whole body, whichever function of it declares them.</summary>
    public Locals Locals { get; }

    public PollLoops Loops { get; }

    /// <summary>The model of the body's own file; the operations of a graph have none.</summary>
    public SemanticModel? Model { get; }

    /// <summary>The function that calls this one; null where it is judged for itself.</summary>
    public PollingFunction? Caller { get; private init; }

    /// <summary>The call by which this function was entered.</summary>
    public IInvocationOperation? Call { get; private init; }

    /// <summary>How many calls deep this function is.</summary>
    public int Depth => Caller is null ? 0 : Caller.Depth + 1;

    /// <summary>The function from which all calls started.</summary>
    public PollingFunction Outermost => Caller?.Outermost ?? this;

    /// <summary>Where the operation stands as the outermost function sees it: the call through which it is reached.</summary>
    public IOperation Site(IOperation operation) => Caller is null ? operation : Caller.Site(Call!);

    /// <summary>Which cycle of this function repeats what stands here: the same number for all of one cycle; null where none does.</summary>
    public int? CycleOf(SyntaxNode site)
    {
        if (!_cycles.TryGetValue(site, out var cycle))
        {
            var home = Graph.Blocks.FirstOrDefault(block => ControlFlow.OperationsOf(block)
                .Any(part => part.DescendantsAndSelf().Any(inner => inner.Syntax == site && inner is IInvocationOperation)));
            cycle = home is null ? null : Cycles.Around(Graph, home) is { Count: > 0 } around ? around.Min() : null;
            _cycles.Add(site, cycle);
        }

        return cycle;
    }

    public static IReadOnlyList<PollingFunction> In(IOperation root, OperationBlockAnalysisContext context, ContractFacts facts)
    {
        var graph = context.GetControlFlowGraph(root);
        return graph is null
            ? []
            : Known.GetValue(graph, _ => [.. In(
                new PollingFunction(graph, facts, new Locals(root), new PollLoops(root, facts), root.SemanticModel),
                context.CancellationToken)]);
    }

    /// <summary>A function of the same body, entered by a call.</summary>
    public PollingFunction Entered(ControlFlowGraph graph, IInvocationOperation call) =>
        new(graph, Facts, Locals, Loops, Model) { Caller = this, Call = call };

    /// <summary>Another method of the same file, entered by a call.</summary>
    public PollingFunction Entered(ControlFlowGraph graph, IOperation body, IInvocationOperation call) =>
        new(graph, Facts, new Locals(body), new PollLoops(body, Facts), Model) { Caller = this, Call = call };

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
