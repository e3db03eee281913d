using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Follows the task values that a function polls, with the states that each may be in.</summary>
internal sealed class StateAnalysis : ForwardAnalysis<Worlds>
{
    private readonly PollingFunction _function;
    private readonly TaskReferences _references;
    private readonly Conditions _conditions;
    private readonly Assignments _assignments;
    private readonly Polls _polls;
    private readonly Uses _uses;
    private readonly CallSteps _calls;
    private readonly Giving _giving;
    private readonly StateNotes _notes;
    private readonly PollKeys _keys;
    private readonly StateFindings _findings;
    private readonly Dictionary<IInvocationOperation, StateAnalysis> _helpers = [];
    private bool _settled;

    private StateAnalysis(PollingFunction function, PollKeys keys, StateFindings findings)
        : base(function)
    {
        (_function, _keys, _findings) = (function, keys, findings);
        _references = new TaskReferences(function, keys);
        _conditions = new Conditions(function, _references, findings);
        _assignments = new Assignments(function, _references, _conditions, keys);
        _polls = new Polls(function, keys);
        _uses = new Uses(function, _references, findings);
        _calls = new CallSteps(function, keys, _polls, _uses, _assignments, _references, findings);
        _giving = new Giving(function, _references, findings);
        _notes = new StateNotes(function, _conditions, _polls, _giving, new RetriedStates(function, new StateTests(function, _references)), findings);
    }

    public static StateFindings Of(PollingFunction function, PollKeys keys)
    {
        var findings = new StateFindings();
        return new StateAnalysis(function, keys, findings).Run((function.FollowsAll ? null : function.Entry) ?? FollowedParameters.At(function), report: true) is null ? new StateFindings() : findings;
    }

    /// <summary>The worlds at the end of the function; null where that is not known.</summary>
    private Worlds? Run(Worlds entry, bool report)
    {
        Settle(false);
        if (Solve(entry) is not { } before)
        {
            return null;
        }

        var end = before[before.Length - 1] ?? Worlds.Of([]);
        if (report)
        {
            Settle(true);
            Replay(before);
            if (_function.Caller is null)
            {
                _notes.End(end);
            }
        }

        return end;
    }

    private void Settle(bool settled) => _settled = _uses.IsSettled = _calls.IsSettled = settled;

    protected override Worlds Join(Worlds left, Worlds right) => left.Or(right);

    protected override bool IsDead(Worlds state) => state.All.IsEmpty;

    // A poll that fails answers nothing. What else may have failed is not known.
    protected override Worlds? Thrown(IOperation operation, Worlds before, Worlds after)
    {
        var mayThrow = operation is IAwaitOperation;
        foreach (var inner in operation.DescendantsAndSelf())
        {
            if (inner is IInvocationOperation call)
            {
                mayThrow = true;
                if (_function.MayPoll(call))
                {
                    return before;
                }
            }
        }

        return mayThrow ? before.Each(static way => way.DropAll()) : null;
    }

    protected override Worlds? Assume(IOperation condition, bool outcome, Worlds state) =>
        state.Left(way => _conditions.Assume(condition, outcome, way));

    protected override Worlds Returned(IOperation value, Worlds state)
    {
        if (_function is { Caller: not null, Call: { Syntax: { } call } })
        {
            return state.Each(way => _assignments.Answer(call, value, way));
        }

        if (_settled)
        {
            _giving.Give(value, state);
            _giving.GiveResult(value, state);
        }

        return state;
    }

    protected override Worlds Visit(IOperation operation, Worlds before)
    {
        if (operation is INameOfOperation)
        {
            return before;
        }

        if (operation is IFlowAnonymousFunctionOperation lambda)
        {
            if (_settled)
            {
                _giving.Capture(lambda, before);
            }

            return before;
        }

        if (operation is IInvocationOperation call && Entered(call, before) is { } left)
        {
            return left;
        }

        var state = before;
        foreach (var child in operation.ChildOperations)
        {
            state = Visit(child, state);
        }

        if (_settled)
        {
            _notes.Of(operation, state);
        }

        return After(operation, state);
    }

    private Worlds After(IOperation operation, Worlds state) => operation switch
    {
        ISimpleAssignmentOperation { IsRef: false } or IFlowCaptureOperation or IDeconstructionAssignmentOperation or ICompoundAssignmentOperation => Assigned(operation, state),
        _ when MayStep(operation) => Stepped(operation, state),
        _ => state,
    };

    private Worlds Assigned(IOperation operation, Worlds state) => state.Each(way => Assign(operation, way));

    private Worlds Stepped(IOperation operation, Worlds state) => state.Each((Analysis: this, Operation: operation), static (way, step) => step.Analysis.Step(step.Operation, way));

    private static bool MayStep(IOperation operation) => operation switch
    {
        IArgumentOperation or IInvocationOperation or IMemberReferenceOperation or IDeclarationPatternOperation or IRecursivePatternOperation => true,
        ILocalReferenceOperation => Uses.IsForgiven(operation),
        IReturnOperation { Kind: var kind } => kind == OperationKind.YieldReturn,
        _ => Writes.AnyBy(operation),
    };

    private IEnumerable<TaskStates> Assign(IOperation operation, TaskStates way) => operation switch
    {
        ISimpleAssignmentOperation assignment => _assignments.Assign(assignment.Target, assignment.Value, way),
        ICompoundAssignmentOperation compound => _assignments.Combine(compound, way),
        IDeconstructionAssignmentOperation deconstruction => _assignments.Deconstruct(deconstruction, way),
        IFlowCaptureOperation capture => _assignments.Keep(Names.Of(capture.Id, _function), capture.Value, way),
        _ => [way],
    };

    private TaskStates Step(IOperation operation, TaskStates way) => operation switch
    {
        IArgumentOperation argument => _uses.Pass(argument, _assignments.Overwrite(operation, way)),
        IInvocationOperation call => _calls.After(call, way),
        IPropertyReferenceOperation or IFieldReferenceOperation or IEventReferenceOperation => _uses.Read((IMemberReferenceOperation)operation, way),
        ILocalReferenceOperation when Uses.IsForgiven(operation) => _uses.Use(operation, way),
        IDeclarationPatternOperation { DeclaredSymbol: { } variable } => way.Forget(variable),
        IRecursivePatternOperation { DeclaredSymbol: { } variable } => way.Forget(variable),
        // Who takes the steps of an iterator may stop at any of them.
        IReturnOperation { Kind: OperationKind.YieldReturn } => way.DropAll(),
        _ => _assignments.Overwrite(operation, way),
    };

    // The arguments go to the helper, and are not given away.
    private Worlds? Entered(IInvocationOperation call, Worlds before)
    {
        if (!_polls.IsWorthEntering(call, before, _references) || _function.Entered(call) is not { } helper)
        {
            return null;
        }

        if (!_helpers.TryGetValue(call, out var inner))
        {
            _helpers.Add(call, inner = new StateAnalysis(helper, _keys, _findings));
        }

        return Through(helper, inner, call, before);
    }

    private Worlds? Through(PollingFunction helper, StateAnalysis inner, IInvocationOperation call, Worlds before)
    {
        var state = call.Arguments.Aggregate(before, (ways, argument) => argument.Parameter is { } taken && Parameters.TakesNoNull(taken)
            ? Visit(argument.Value, ways).Each(way => _uses.Use(argument.Value, way))
            : Visit(argument.Value, ways));
        var entry = call.Arguments.Aggregate(state, (ways, argument) => helper.Taken(argument) is { RefKind: not RefKind.Out } parameter
            ? ways.Each(way => _assignments.Hold(parameter, argument.Value, way))
            : ways);
        return inner.Run(entry, _settled)?.Each(way => call.Arguments
            .Aggregate(way, (known, argument) => helper.Taken(argument) is { } parameter ? _assignments.HandBack(argument, parameter, known) : _assignments.Overwrite(argument, known))
            .ForgetAll(name => Names.IsInside(name, helper)));
    }
}
