using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow.Exits;
using KyyContracts.Analyzers.Flow.Pauses;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>
/// One function to judge: a body, or a lambda or local function in it, each with a graph of its own. A function that was
/// entered from another through a call knows that call.
/// </summary>
internal sealed class PollingFunction
{
    private readonly Dictionary<IInvocationOperation, PollingFunction?> _entered = [];
    private readonly Dictionary<SyntaxNode, PollCycle?> _cycles = [];
    private readonly Dictionary<CaptureId, CaptureName> _captures = [];
    private readonly PollKeys _keys = new();
    private readonly PollingFunction? _outer;
    private readonly Lazy<StateFindings> _findings;
    private readonly Lazy<PauseFindings> _pauses;

    private PollingFunction(ControlFlowGraph graph, PollingFile file, Locals locals, PollLoops loops, PollingFunction? outer = null)
    {
        (Graph, File, Locals, Loops, _outer) = (graph, file, locals, loops, outer);
        Flow = file.FlowOf(graph);
        _findings = new(() => Polls || FollowsAll || Entry is not null ? StateAnalysis.Of(this, _keys) : new StateFindings());
        _pauses = new(() => Polls ? PauseAnalysis.Of(this, _keys) : new PauseFindings());
    }

    /// <summary>What was found of the states of the tasks that this function polls.</summary>
    public StateFindings States => _findings.Value;

    /// <summary>What was found of the pauses between the polls.</summary>
    public PauseFindings Pauses => _pauses.Value;

    public ControlFlowGraph Graph { get; }

    public ControlFlow Flow { get; }

    public PollingFile File { get; }

    public ContractFacts Facts => File.Facts;

    /// <summary>Whether every task value is followed, rather than those that the function polls.</summary>
    public bool FollowsAll => File.FollowsAll;

    /// <summary>The model of the body's own file; the operations of a graph have none.</summary>
    public SemanticModel Model => File.Model;

    /// <summary>What is known of the variables of the whole body, whichever function of it declares them.</summary>
    public Locals Locals { get; }

    public PollLoops Loops { get; }

    /// <summary>The function that calls this one; null where it is judged for itself.</summary>
    public PollingFunction? Caller { get; private init; }

    /// <summary>The call by which this function was entered.</summary>
    public IInvocationOperation? Call { get; private init; }

    /// <summary>What a lambda knows of the tasks that it captures; null where it knows nothing.</summary>
    public Worlds? Entry => _outer is not null && _outer.States.Captured.TryGetValue(Graph.OriginalOperation.Syntax, out var entry) && entry.All.Any(way => !way.Facts.IsEmpty) ? entry : null;

    /// <summary>How many calls deep this function is.</summary>
    public int Depth => Caller is null ? 0 : Caller.Depth + 1;

    /// <summary>The function from which all calls started.</summary>
    public PollingFunction Outermost => Caller?.Outermost ?? this;

    private bool Polls => Flow.Calls.Any(File.MayPoll);

    /// <summary>Where the operation stands as the outermost function sees it: the call through which it is reached.</summary>
    public IOperation Site(IOperation operation) => Caller is null ? operation : Caller.Site(Call!);

    /// <summary>Which cycle of this function repeats the call of this syntax: the same number for all of one cycle; null where none does.</summary>
    public int? CycleOf(SyntaxNode call) => Flow.CycleOf(call);

    /// <summary>The cycle that repeats the call of this syntax, and what ends it; null where none does.</summary>
    public PollCycle? CycleAround(SyntaxNode call)
    {
        if (!_cycles.TryGetValue(call, out var cycle))
        {
            _cycles.Add(call, cycle = PollCycle.Around(this, call));
        }

        return cycle;
    }

    /// <summary>The function of a body, with the lambdas and local functions in it.</summary>
    public static IEnumerable<PollingFunction> In(PollingFile.Body body, PollingFile file) =>
        In(new PollingFunction(body.Graph, file, body.Locals, body.Loops));

    /// <summary>The function that the call enters, as it is seen through that call; null where it is not followed.</summary>
    public PollingFunction? Entered(IInvocationOperation call)
    {
        if (!_entered.TryGetValue(call, out var helper))
        {
            _entered.Add(call, helper = Helpers.Enter(this, call));
        }

        return helper;
    }

    /// <summary>What the states of this function call a capture.</summary>
    public CaptureName NameOf(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out var name))
        {
            _captures.Add(capture, name = new CaptureName(this));
        }

        return name;
    }

    /// <summary>A function of the same body, entered by a call.</summary>
    public PollingFunction Enter(ControlFlowGraph graph, IInvocationOperation call) => new(graph, File, Locals, Loops) { Caller = this, Call = call };

    /// <summary>Another method of the same file, entered by a call.</summary>
    public PollingFunction Enter(PollingFile.Body body, IInvocationOperation call) => new(body.Graph, File, body.Locals, body.Loops) { Caller = this, Call = call };

    private static IEnumerable<PollingFunction> In(PollingFunction outer)
    {
        outer.File.Cancellation.ThrowIfCancellationRequested();
        yield return outer;

        var graph = outer.Graph;
        var lambdas = outer.Flow.Lambdas.Select(lambda => (Graph: graph.GetAnonymousFunctionControlFlowGraph(lambda, outer.File.Cancellation), Outer: (PollingFunction?)outer));
        var local = graph.LocalFunctions.Select(function => (Graph: graph.GetLocalFunctionControlFlowGraph(function, outer.File.Cancellation), Outer: (PollingFunction?)null));
        foreach (var inner in lambdas.Concat(local))
        {
            foreach (var nested in In(new PollingFunction(inner.Graph, outer.File, outer.Locals, outer.Loops, inner.Outer)))
            {
                yield return nested;
            }
        }
    }
}
