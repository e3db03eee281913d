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
    private PollingFunction? _maker;
    private readonly Lazy<IMethodSymbol?> _method;
    private readonly Lazy<HashSet<IOperation>> _ends;
    private readonly Lazy<StateFindings> _findings;
    private readonly Lazy<PauseFindings> _pauses;

    private PollingFunction(ControlFlowGraph graph, PollingFile file, Locals locals, PollLoops loops, PollingFunction? outer = null)
    {
        (Graph, File, Locals, Loops, _outer) = (graph, file, locals, loops, outer);
        Flow = file.FlowOf(graph);
        _method = new(() => Declared(graph.OriginalOperation));
        _ends = new(() => [.. Flow.Calls.Where(call => NeverReturning.Is(call.TargetMethod, Model)).Select(Whole)]);
        _findings = new(() => Polls || FollowsAll || Entry is not null ? StateAnalysis.Of(this, _keys) : new StateFindings());
        _pauses = new(() => Polls ? RepeatedPolls.PausesOf(this, _keys) : new PauseFindings());
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

    /// <summary>The method or lambda whose body this is; null for any other code.</summary>
    public IMethodSymbol? Method => _method.Value;

    /// <summary>The function that gives this one, which is judged for itself, a delegate to poll with.</summary>
    public PollingFunction? Giver { get; private init; }

    /// <summary>How many calls deep this function is. The call of a delegate counts as none.</summary>
    public int Depth => Caller is null ? 0 : Call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke } ? Caller.Depth : Caller.Depth + 1;

    /// <summary>What the parameter of this function, or of one around it, is given, and by whom; null where that is not known.</summary>
    public (IOperation Value, PollingFunction Giver)? ArgumentOf(IParameterSymbol parameter)
    {
        var giver = Caller ?? Giver;
        return giver is null || Call is null ? null
            : Call.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(Taken(argument), parameter.OriginalDefinition)) is { } passed ? (passed.Value, giver)
            : _maker?.ArgumentOf(parameter);
    }

    /// <summary>The parameter of this function that takes an argument of the call by which it was entered.</summary>
    public IParameterSymbol? Taken(IArgumentOperation argument) => argument.Parameter is not { } parameter ? null
        : Call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke } ? Method?.Parameters.ElementAtOrDefault(parameter.Ordinal)
        : parameter.OriginalDefinition;

    /// <summary>Whether the call may poll: itself, in a method of the file, or in a delegate.</summary>
    public bool MayPoll(IInvocationOperation call) =>
        File.MayPoll(call)
        || (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            ? call.Instance is { } target && Delegates.PollIn(target, this) is not null
            : Helpers.IsHelper(call.TargetMethod.OriginalDefinition, Model) && call.Arguments.Any(argument => Delegates.PollIn(argument.Value, this) is not null));

    /// <summary>Where a poll is reported: where it stands, also if it was given to this function; null where it is reported as another function's.</summary>
    public Location? LocationOf(SyntaxNode site) =>
        Giver is null ? site.GetLocation()
        : Flow.Calls.FirstOrDefault(call => call.Syntax == site) is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } given }
            ? Delegates.PollIn(given, this)?.GetLocation()
            : null;

    /// <summary>The function from which all calls started.</summary>
    public PollingFunction Outermost => Caller?.Outermost ?? this;

    private IMethodSymbol? Declared(IOperation body) => body switch
    {
        ILocalFunctionOperation local => local.Symbol,
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        IMethodBodyOperation method => Model.GetDeclaredSymbol(method.Syntax, File.Cancellation) as IMethodSymbol,
        _ => null,
    };

    private bool Polls => Flow.Calls.Any(MayPoll);

    /// <summary>Where the operation stands as the outermost function sees it: the call through which it is reached.</summary>
    public IOperation Site(IOperation operation) => Caller is null ? operation : Caller.Site(Call!);

    /// <summary>Whether nothing that stands after the operation in its block is reached: it throws, or ends the process.</summary>
    public bool NeverPasses(IOperation operation) => _ends.Value.Contains(operation);

    // The operation of a block that an operation is a part of.
    private static IOperation Whole(IOperation part) => part.Parent is { } parent ? Whole(parent) : part;

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

    /// <summary>A lambda that this function makes, entered by another's call of the delegate.</summary>
    public PollingFunction EnterLambda(ControlFlowGraph graph, PollingFunction caller, IInvocationOperation call) =>
        new(graph, File, Locals, Loops) { Caller = caller, Call = call, _maker = this };

    /// <summary>Another method of the same file, entered by a call.</summary>
    public PollingFunction Enter(PollingFile.Body body, IInvocationOperation call) =>
        new(body.Graph, File, body.Locals, body.Loops) { Caller = this, Call = call };

    /// <summary>The methods of the file that this function gives delegates to poll with, and those to which they pass them on, each to be judged for itself.</summary>
    public IEnumerable<PollingFunction> Given => GivenHere.SelectMany(static given => given.Given.Prepend(given));

    private IEnumerable<PollingFunction> GivenHere => Giver is { Giver: not null } ? [] : Flow.Calls
        .Where(call => call.TargetMethod.MethodKind == MethodKind.Ordinary
            && Helpers.IsHelper(call.TargetMethod.OriginalDefinition, Model)
            && !SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, Method)
            && call.Arguments.Any(argument => Delegates.PollIn(argument.Value, this) is not null))
        .Select(call => File.BodyOf(call.TargetMethod.OriginalDefinition) is { } body
            ? new PollingFunction(body.Graph, File, body.Locals, body.Loops) { Giver = this, Call = call }
            : null)
        .OfType<PollingFunction>();

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
