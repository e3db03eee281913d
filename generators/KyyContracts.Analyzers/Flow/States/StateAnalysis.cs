using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Follows the task values that a function polls, with the states that each may be in, and finds what is used too early.</summary>
internal sealed class StateAnalysis : ForwardAnalysis<TaskStates>
{
    private readonly PollingFunction _function;
    private readonly TaskReferences _references;
    private readonly Conditions _conditions;
    private readonly Dictionary<SyntaxNode, EarlyUse> _found = [];
    private bool _settled;

    private StateAnalysis(PollingFunction function)
    {
        _function = function;
        _references = new TaskReferences(function, new ControlFlow(function.Graph));
        _conditions = new Conditions(_references);
    }

    public static IEnumerable<EarlyUse> EarlyUses(PollingFunction function)
    {
        var analysis = new StateAnalysis(function);
        if (analysis.Solve(function.Graph, TaskStates.Empty) is { } before)
        {
            analysis._settled = true;
            analysis.Replay(function.Graph, before);
        }

        return analysis._found.Values;
    }

    protected override TaskStates Join(TaskStates left, TaskStates right) => left.Or(right);

    protected override TaskStates Thrown(IOperation operation, TaskStates before, TaskStates after) => before.Or(after);

    protected override TaskStates? Assume(IOperation condition, bool outcome, TaskStates state) =>
        _conditions.Assume(condition, outcome, state);

    protected override TaskStates Visit(IOperation operation, TaskStates before)
    {
        if (operation is INameOfOperation or IFlowAnonymousFunctionOperation)
        {
            return before;
        }

        var state = operation.ChildOperations.Aggregate(before, (known, child) => Visit(child, known));
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Assign(assignment.Target, assignment.Value, state);
            case IFlowCaptureOperation capture:
                return Hold(capture.Id, capture.Value, state);
            case IArgumentOperation argument:
                return Pass(argument, Overwrite(operation, state));
            case IInvocationOperation { Instance: { } instance } call:
                return Call(call, instance, Use(instance, state));
            case IPropertyReferenceOperation or IFieldReferenceOperation or IEventReferenceOperation:
                return Read((IMemberReferenceOperation)operation, state);
            case ILocalReferenceOperation when IsForgiven(operation):
                return Use(operation, state);
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                return state.Forget(variable);
            case IRecursivePatternOperation { DeclaredSymbol: { } variable }:
                return state.Forget(variable);
            default:
                return Overwrite(operation, state);
        }
    }

    private TaskStates Assign(IOperation target, IOperation value, TaskStates state)
    {
        if (target is IMemberReferenceOperation { Instance: { } owner } && _references.Of(owner, state) is { Role: Role.Task } changed)
        {
            return state.Drop([changed.Fact]);
        }

        return TaskReferences.NameOf(target) is { } name ? Hold(name, value, state) : state;
    }

    private TaskStates Hold(object name, IOperation value, TaskStates state)
    {
        if (name is ISymbol variable && _function.Locals.IsCaptured(variable))
        {
            return state.Forget(name);
        }

        var held = _references.Of(value, state);
        var mentioned = held is null ? TaskReferences.Mentioned(value, state).ToList() : [];
        if (held is { } known)
        {
            // The fact may have borne the name that is now given anew.
            var renamed = known.Fact with { Names = known.Fact.Names.Remove(name).Add(name, known.Role) };
            return state.Facts.Contains(known.Fact)
                ? state.Replace(known.Fact, renamed).ForgetIn(name, renamed)
                : state.Forget(name).Add(renamed);
        }

        if (value.ConstantValue is { HasValue: true, Value: null } && value.Type is { } type && _function.Facts.ShapeOf(type) is { } shape)
        {
            return state.Forget(name).Add(TaskFact.None(shape).Named(name, Role.Task));
        }

        return mentioned.Aggregate(
            state.Forget(name),
            (facts, fact) => fact.Names.ContainsKey(name) ? facts : facts.Replace(fact, fact.Named(name, Role.Derived)));
    }

    private TaskStates Overwrite(IOperation operation, TaskStates state)
    {
        foreach (var target in Writes.Of(operation))
        {
            state = TaskReferences.NameOf(target) is { } name ? state.Forget(name)
                : target is IMemberReferenceOperation { Instance: { } owner } && _references.Of(owner, state) is { } changed ? state.Drop([changed.Fact])
                : state;
        }

        return state;
    }

    private TaskStates Pass(IArgumentOperation argument, TaskStates state)
    {
        if (argument.Parameter is not { } parameter)
        {
            return state.Drop(TaskReferences.Mentioned(argument, state));
        }

        if (_references.Of(argument.Value, state) is { } passed && Role.IsMember(passed.Role) && !passed.Fact.Shape.IsStatus(passed.Role))
        {
            var used = Parameters.TakesNoNull(parameter) ? Use(argument.Value, state) : state;
            // Whatever is done with it there may be a test for null.
            return _references.Of(argument.Value, used) is { } known
                ? used.Replace(known.Fact, known.Fact.WithValue(known.Role))
                : used;
        }

        return Parameters.OnlyPrints(parameter) ? state : state.Drop(TaskReferences.Mentioned(argument.Value, state));
    }

    private TaskStates Call(IInvocationOperation call, IOperation instance, TaskStates state) =>
        _references.Of(instance, state) is { Role: Role.Task } called
        && called.Fact.Shape.GuardOf(call.TargetMethod.Name) is null
        && call.TargetMethod.Name is not (nameof(ToString) or nameof(GetHashCode))
            ? state.Drop([called.Fact])
            : state;

    private TaskStates Read(IMemberReferenceOperation member, TaskStates state)
    {
        var tested = member is IPropertyReferenceOperation { Property.Name: "HasValue" };
        var used = member.Instance is { } instance && !tested ? Use(instance, state) : state;
        return IsForgiven(member) ? Use(member, used) : used;
    }

    private TaskStates Use(IOperation operation, TaskStates state)
    {
        if (_references.Of(operation, state) is not { } used
            || used.Fact.Shape.SuccessOnly(used.Role) is not { } present
            || used.Fact.NotNull.Contains(used.Role))
        {
            return state;
        }

        var space = used.Fact.Shape.Space;
        var wrong = used.Fact.Possible & ~present & space.Documented;
        if (_settled && wrong != 0 && !_found.ContainsKey(operation.Syntax))
        {
            _found.Add(operation.Syntax, new EarlyUse(operation.Syntax, used.Role, space.Names(present), space.Names(wrong)));
        }

        return used.Fact.IsNamed ? state.Replace(used.Fact, used.Fact.WithValue(used.Role)) : state;
    }

    // The operation tree leaves the ! out.
    private static bool IsForgiven(IOperation operation) => operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
}
