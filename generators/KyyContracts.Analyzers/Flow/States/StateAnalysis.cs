using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    private readonly Fields _fields;
    private readonly PollKeys _keys;
    private readonly StateFindings _findings;
    private bool _settled;

    private StateAnalysis(PollingFunction function, PollKeys keys, StateFindings findings)
        : base(function)
    {
        (_function, _keys, _findings) = (function, keys, findings);
        _references = new TaskReferences(function, keys);
        _conditions = new Conditions(function, _references, findings);
        _assignments = new Assignments(function, _references, _conditions, keys);
        _polls = new Polls(function, keys);
        _fields = new Fields(function);
    }

    public static StateFindings Of(PollingFunction function, PollKeys keys)
    {
        var findings = new StateFindings();
        return new StateAnalysis(function, keys, findings).Run(function.Entry ?? FollowedParameters.At(function), report: true) is null ? new StateFindings() : findings;
    }

    /// <summary>The worlds at the end of the function; null where that is not known.</summary>
    private Worlds? Run(Worlds entry, bool report)
    {
        if (Solve(entry) is not { } before)
        {
            return null;
        }

        var end = before[before.Length - 1] ?? Worlds.Of([]);
        if (report)
        {
            _settled = true;
            Replay(before);
            if (_function.Caller is null)
            {
                _findings.AtEnd.AddRange(end.All.SelectMany(way => way.Facts));
            }
        }

        return end;
    }

    protected override Worlds Join(Worlds left, Worlds right) => left.Or(right);

    protected override bool IsDead(Worlds state) => state.All.IsEmpty;

    // A poll that fails answers nothing. What else may have failed is not known.
    protected override Worlds? Thrown(IOperation operation, Worlds before, Worlds after)
    {
        var calls = operation.DescendantsAndSelf().OfType<IInvocationOperation>().ToList();
        return calls.Any(call => _function.Facts.PollOf(call.TargetMethod) is not null || _polls.MayPoll(call)) ? before
            : calls.Count > 0 || operation is IAwaitOperation ? before.Each(static way => way.DropAll())
            : null;
    }

    protected override Worlds? Assume(IOperation condition, bool outcome, Worlds state) =>
        Worlds.Of(state.All.Select(way => _conditions.Assume(condition, outcome, way)).OfType<TaskStates>());

    protected override Worlds Returned(IOperation value, Worlds state)
    {
        if (_function.Call is { Syntax: { } call })
        {
            return PollCalls.Unconverted(value) is ITupleOperation tuple
                ? tuple.Elements.Select((part, index) => (part, index)).Aggregate(
                    state, (ways, element) => ways.Each(way => _assignments.Hold((call, element.index), element.part, way)))
                : state.Each(way => _assignments.Hold(call, value, way));
        }

        Give(value, state);
        GiveResult(value, state);
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
            Capture(lambda, before);
            return before;
        }

        if (operation is IInvocationOperation call && Entered(call, before) is { } left)
        {
            return left;
        }

        var state = operation.ChildOperations.Aggregate(before, (known, child) => Visit(child, known));
        if (_settled
            && _function is { FollowsAll: true, Caller: null }
            && operation is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation)
        {
            Note(operation, state);
        }

        if (_settled && Gifts.IsGiven(operation, _function, _polls))
        {
            Give(operation, state);
        }

        return operation is ISimpleAssignmentOperation { IsRef: false } or IFlowCaptureOperation or IDeconstructionAssignmentOperation
            ? state.Each(way => Assign(operation, way))
            : state.Each(way => Step(operation, way));
    }

    // A way on which nothing is known of the task allows all states.
    private void Note(IOperation operation, Worlds state)
    {
        foreach (var way in state.All)
        {
            _findings.Note(operation.Syntax, _references.Of(operation, way) is { } read && Role.IsMember(read.Role) ? read : null);
        }
    }

    private IEnumerable<TaskStates> Assign(IOperation operation, TaskStates way) => operation switch
    {
        ISimpleAssignmentOperation assignment => _assignments.Assign(assignment.Target, assignment.Value, way),
        IDeconstructionAssignmentOperation deconstruction => _assignments.Deconstruct(deconstruction, way),
        IFlowCaptureOperation capture => _assignments.Hold(Names.Of(capture.Id, _function), capture.Value, way),
        _ => [way],
    };

    private TaskStates Step(IOperation operation, TaskStates way) => operation switch
    {
        IArgumentOperation argument => Pass(argument, _assignments.Overwrite(operation, way)),
        IInvocationOperation call => Call(call, way),
        IPropertyReferenceOperation or IFieldReferenceOperation or IEventReferenceOperation => Read((IMemberReferenceOperation)operation, way),
        ILocalReferenceOperation when IsForgiven(operation) => Use(operation, way),
        IDeclarationPatternOperation { DeclaredSymbol: { } variable } => way.Forget(variable),
        IRecursivePatternOperation { DeclaredSymbol: { } variable } => way.Forget(variable),
        // Who takes the steps of an iterator may stop at any of them.
        IReturnOperation { Kind: OperationKind.YieldReturn } => way.DropAll(),
        _ => _assignments.Overwrite(operation, way),
    };

    // The arguments go to the helper, and are not given away.
    private Worlds? Entered(IInvocationOperation call, Worlds before)
    {
        var state = before;
        if (!_polls.IsWorthEntering(call, argument => state.All.Any(way => _references.Mentioned(argument, way).Any()))
            || _function.Entered(call) is not { } helper)
        {
            return null;
        }

        state = call.Arguments.Aggregate(before, (ways, argument) => argument.Parameter is { } taken && Parameters.TakesNoNull(taken)
            ? Visit(argument.Value, ways).Each(way => Use(argument.Value, way))
            : Visit(argument.Value, ways));
        var inner = new StateAnalysis(helper, _keys, _findings);
        var entry = call.Arguments.Aggregate(state, (ways, argument) => argument.Parameter is { RefKind: RefKind.None } parameter
            ? ways.Each(way => _assignments.Hold(parameter.OriginalDefinition, argument.Value, way))
            : ways);
        var left = inner.Run(entry, _settled)?.Each(way => way.ForgetAll(name => Names.IsInside(name, helper)));
        return left is null ? null : call.Arguments.Aggregate(left, (ways, argument) => ways.Each(way => _assignments.Overwrite(argument, way)));
    }

    private TaskStates Pass(IArgumentOperation argument, TaskStates way)
    {
        if (argument.Parameter is not { } parameter)
        {
            return way.Drop(_references.Mentioned(argument, way));
        }

        if (_references.Of(argument.Value, way) is { } passed && Role.IsMember(passed.Role) && !passed.Fact.Shape.IsStatus(passed.Role))
        {
            var used = Parameters.TakesNoNull(parameter) ? Use(argument.Value, way) : way;
            // Whatever is done with it there may be a test for null.
            return _references.Of(argument.Value, used) is { } known
                ? used.Replace(known.Fact, known.Fact.WithValue(known.Role))
                : used;
        }

        return Parameters.OnlyPrints(parameter, _function.Facts) || Reports.IsReport(argument, _function) || StateTestCall(argument)
            ? way
            : way.Drop(_references.Mentioned(argument.Value, way));
    }

    // Tests are judged where they decide; that they are called tells nothing.
    private static bool StateTestCall(IArgumentOperation argument) => argument.Parent is IInvocationOperation call
        && (StateSets.Test(call) is not null || call.TargetMethod is { Name: "Equals" or "GetAwaiter" or "ConfigureAwait", DeclaringSyntaxReferences.IsEmpty: true });

    private TaskStates Call(IInvocationOperation call, TaskStates way)
    {
        if (_settled && _function.Facts.PollOf(call.TargetMethod) is not null && _polls.Repeats(call))
        {
            _findings.InCycle(_function.Site(call).Syntax, (Pauses.TaskKey)_keys.Of(call, _function));
        }

        if (_settled && _polls.IsAlone(call))
        {
            _findings.Timed[_function.Site(call).Syntax] = call.TargetMethod;
        }

        if (_polls.Answer(call) is { } answer)
        {
            var key = _keys.Of(call, _function);
            if (_settled && way.Find(key) is { Role: Role.Task } last && _polls.Repeats(call) && _polls.RepeatsAfter(call, last.Fact))
            {
                _findings.Again(_function.Site(call).Syntax, last.Fact);
            }

            // A task stays of its model.
            var fresh = answer with { Sites = answer.Sites.Add(_function.Site(call).Syntax), Model = way.Find(key)?.Fact.Model };
            return way.Forget(key).Add(fresh.Named(key, Role.Task));
        }

        var used = call.Instance is { } instance ? CallOn(call, instance, Use(instance, way)) : way;
        used = used.Forget(call.Syntax);
        return call.TargetMethod.MethodKind == MethodKind.LocalFunction ? _assignments.WrittenBy(call.TargetMethod, used)
            : call.Instance is IInstanceReferenceOperation ? _fields.MayBeWritten(used)
            : used;
    }

    private TaskStates CallOn(IInvocationOperation call, IOperation instance, TaskStates way) =>
        _references.Of(instance, way) is { Role: Role.Task } called
        && !PollCalls.IsWait(call)
        && called.Fact.Shape.GuardOf(call.TargetMethod.Name) is null
        && call.TargetMethod.Name is not (nameof(ToString) or nameof(GetHashCode) or nameof(Equals))
            ? way.Drop([called.Fact])
            : way;

    private TaskStates Read(IMemberReferenceOperation member, TaskStates way)
    {
        var tested = member is IPropertyReferenceOperation { Property.Name: "HasValue" };
        var used = member.Instance is { } instance && !tested ? Use(instance, way) : way;
        return IsForgiven(member) ? Use(member, used) : used;
    }

    private TaskStates Use(IOperation operation, TaskStates way)
    {
        if (_references.Of(operation, way) is not { } used
            || (used.Fact.Shape.SuccessOnly(used.Role) ?? used.Fact.Shape.FailureOnly(used.Role)) is not { } present
            || used.Fact.NotNull.Contains(used.Role))
        {
            return way;
        }

        var space = used.Fact.Shape.Space;
        var wrong = used.Fact.Possible & ~present & space.Documented;
        if (_settled && wrong != 0 && _function.Caller is null && !_findings.EarlyUses.ContainsKey(operation.Syntax))
        {
            _findings.EarlyUses.Add(
                operation.Syntax,
                new StateFindings.EarlyUse(used.Role, (present & space.Failure) != 0, space.Names(present).ToList(), space.Names(wrong).ToList()));
        }

        return used.Fact.IsNamed ? way.Replace(used.Fact, used.Fact.WithValue(used.Role)) : way;
    }

    // Who captures a task may tell what it is. What runs at once finds it as it is here.
    private void Capture(IFlowAnonymousFunctionOperation lambda, Worlds state)
    {
        if (!_settled)
        {
            return;
        }

        var captured = Captures.Of(lambda, state, _function.Locals);
        foreach (var fact in captured.SelectMany(static known => known))
        {
            _findings.GivenAway(fact);
        }

        if (_function.Caller is null && Captures.RunsAtOnce(lambda, _function.Model))
        {
            _findings.Captured[lambda.Syntax] = state.Each(way => Captures.Kept(way, _function.Locals));
        }
    }

    private void Give(IOperation operation, Worlds state)
    {
        if (!_settled)
        {
            return;
        }

        foreach (var way in state.All)
        {
            if (_references.Of(operation, way) is { } given && (given.Role == Role.Task || given.Fact.Shape.TellsFailure(given.Role) || given.Role == Role.StateName))
            {
                _findings.GivenAway(given.Fact);
            }
        }
    }

    // Who gets a result that may be null can tell by that.
    private void GiveResult(IOperation value, Worlds state)
    {
        foreach (var way in state.All)
        {
            if (_settled
                && _references.Of(value, way) is { } given
                && given.Fact.Shape.SuccessOnly(given.Role) is not null
                && !given.Fact.NotNull.Contains(given.Role)
                && (given.Fact.Possible & given.Fact.Shape.Space.Failure) != 0)
            {
                _findings.GivenAway(given.Fact);
            }
        }
    }

    // The operation tree leaves the ! out.
    private static bool IsForgiven(IOperation operation) => operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
}
