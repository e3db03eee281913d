using System.Collections.Generic;
using System.Linq;
using System.Threading;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What the functions of one file share: the contract, the model, and what was read of each graph and helper.</summary>
internal sealed class PollingFile(ContractFacts facts, SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<ControlFlowGraph, ControlFlow> _flows = [];
    private readonly Dictionary<IMethodSymbol, Body?> _bodies = new(SymbolEqualityComparer.Default);

    public ContractFacts Facts { get; } = facts;

    public SemanticModel Model { get; } = model;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The sequences that are written down in the file.</summary>
    public Sequences Sequences { get; } = new();

    /// <summary>Whether every task value is followed: parameters, and what others answer, too.</summary>
    public bool FollowsAll { get; init; }

    /// <summary>The code of one member.</summary>
    public sealed record Body(ControlFlowGraph Graph, Locals Locals, PollLoops Loops);

    /// <summary>The body of this syntax, where it polls or calls what may; else null.</summary>
    public Body? PollingBody(SyntaxNode syntax) =>
        Model.GetOperation(syntax, Cancellation) is { Parent: null } root
        && root.Descendants().Any(operation => operation switch
        {
            IInvocationOperation call => MayPoll(call) || WaitMethods.IsWait(call.TargetMethod),
            IMethodReferenceOperation { Method: var method } => IsPollingHelper(method),
            _ => false,
        })
            ? BodyOf(root)
            : null;

    /// <summary>The functions of a body, whether or not it polls.</summary>
    public IEnumerable<PollingFunction> FunctionsIn(IOperation root) => BodyOf(root) is { } body ? PollingFunction.In(body, this) : [];

    /// <summary>The body of a method of the file; null where it has none.</summary>
    public Body? BodyOf(IMethodSymbol method)
    {
        if (!_bodies.TryGetValue(method, out var body))
        {
            body = Model.GetOperation(method.DeclaringSyntaxReferences[0].GetSyntax(Cancellation), Cancellation) is IMethodBodyOperation { Parent: null } root
                ? BodyOf(root)
                : null;
            _bodies.Add(method, body);
        }

        return body;
    }

    public ControlFlow FlowOf(ControlFlowGraph graph)
    {
        if (!_flows.TryGetValue(graph, out var flow))
        {
            _flows.Add(graph, flow = new ControlFlow(graph));
        }

        return flow;
    }

    /// <summary>Whether the call is a poll, or one of a function of the file that may poll.</summary>
    public bool MayPoll(IInvocationOperation call) =>
        Facts.PollOf(call.TargetMethod) is not null
        || IsPollingHelper(call.TargetMethod);

    /// <summary>Whether it is a function of the file that may poll.</summary>
    public bool IsPollingHelper(IMethodSymbol method) => Helpers.IsHelper(method.OriginalDefinition, Model) && Facts.MayPoll(method);

    private Body? BodyOf(IOperation root) => GraphOf(root) is { } graph && new Locals(root) is var locals ? new Body(graph, locals, new PollLoops(root, locals, Facts)) : null;

    private ControlFlowGraph? GraphOf(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, Cancellation),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, Cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, Cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, Cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, Cancellation),
        _ => null,
    };
}
