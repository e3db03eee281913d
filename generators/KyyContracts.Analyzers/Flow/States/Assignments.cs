using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What an assignment tells: which place holds which task, member or constant.</summary>
internal sealed class Assignments(PollingFunction function, TaskReferences references, Conditions conditions, PollKeys keys)
{
    public IEnumerable<TaskStates> Assign(IOperation written, IOperation value, TaskStates way)
    {
        var target = function.Flow.PlaceOf(written);
        if (target is IMemberReferenceOperation { Instance: { } owner } && references.Of(owner, way) is { Role: Role.Task } changed)
        {
            return [way.Drop([changed.Fact])];
        }

        var known = IsAnswerAboutSame(target, value) ? way : ForgetPolled(target, way);
        return references.NameOf(target) is { } name ? Hold(name, value, known) : [known];
    }

    /// <summary>What <c>|=</c> and <c>&amp;=</c> leave in a flag of known value; any other place is overwritten.</summary>
    public IEnumerable<TaskStates> Combine(ICompoundAssignmentOperation compound, TaskStates way) =>
        compound.OperatorKind is BinaryOperatorKind.Or or BinaryOperatorKind.And
        && references.TryConstant(compound.Target, way, out var held) && held is bool flag
            ? flag == (compound.OperatorKind == BinaryOperatorKind.Or) ? [way] : Assign(compound.Target, compound.Value, way)
            : [Overwrite(compound, way)];

    public IEnumerable<TaskStates> Deconstruct(IDeconstructionAssignmentOperation deconstruction, TaskStates way)
    {
        var targets = Tuples.PartsOf(deconstruction.Target);
        var values = Tuples.PartsOf(deconstruction.Value);
        if (values.Count == 1 && Settled(values[0]) is IInvocationOperation or IFlowCaptureReferenceOperation && references.NameOf(Settled(values[0])) is { } whole)
        {
            return [targets.Select((target, index) => (target, index)).Aggregate(way, (known, part) => Copy(part.target, whole, part.index, known))];
        }

        return targets.Count == values.Count && targets.Count > 1 && !ReadsWritten(targets, values)
            ? targets.Zip(values, (target, value) => (target, value)).Aggregate(
                (IEnumerable<TaskStates>)[way],
                (ways, part) => ways.SelectMany(known => Assign(part.target, part.value, known)))
            : [targets.Aggregate(
                Overwrite(deconstruction, way),
                (known, target) => references.NameOf(target) is { } name ? Derive(name, references.Mentioned(deconstruction.Value, known), known) : known)];
    }

    // Such as a swap: all values are read before the first target is written.
    private static bool ReadsWritten(IReadOnlyList<IOperation> targets, IReadOnlyList<IOperation> values)
    {
        var written = new HashSet<ISymbol?>(SymbolEqualityComparer.Default);
        for (var at = 1; at < targets.Count; at++)
        {
            written.Add(Writes.SymbolOf(targets[at - 1]));
            if (values[at].DescendantsAndSelf().Select(Writes.SymbolOf).Any(read => read is not null && written.Contains(read)))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation Settled(IOperation value) =>
        PollCalls.Awaited(PollCalls.Unconverted(value)) is { } awaited ? PollCalls.Unconverted(awaited) : PollCalls.Unconverted(value);

    // What a part of a tuple holds that a helper answered, or that one of several ways has chosen.
    private TaskStates Copy(IOperation target, object whole, int index, TaskStates way) => Copy(target, (whole, index), way, whole);

    private TaskStates Copy(IOperation target, object source, TaskStates way, object? whole = null)
    {
        if (references.NameOf(target) is not { } name)
        {
            return way;
        }

        var known = ForgetPolled(target, way).Forget(name);
        return known.Find(source) is { } held ? known.Replace(held.Fact, held.Fact.Named(name, held.Role))
            : known.Constants.TryGetValue(source, out var constant) ? known.With(name, constant)
            : Derive(name, known.Touching(source).Concat(whole is null ? [] : known.Touching(whole)), known);
    }

    /// <summary>What a helper has left in the parameter is then in the place that was passed to it by reference.</summary>
    public TaskStates HandBack(IArgumentOperation argument, IParameterSymbol parameter, TaskStates way) =>
        Writes.Of(argument).Aggregate(way, (known, written) => Copy(function.Flow.PlaceOf(written), parameter, known));

    private static TaskStates Derive(object name, IEnumerable<TaskFact> about, TaskStates way) => about.ToList().Aggregate(
        way, (known, fact) => fact.Names.ContainsKey(name) ? known : known.Replace(fact, fact.Named(name, Role.Derived)));

    /// <summary>What is known once the place holds the value, or the parts of a tuple; each way of several where the value is a test.</summary>
    public IEnumerable<TaskStates> Keep(object name, IOperation value, TaskStates way) => PollCalls.Unconverted(value) is ITupleOperation tuple
        ? tuple.Elements.Select((part, index) => (part, index)).Aggregate(
            (IEnumerable<TaskStates>)[way],
            (ways, element) => ways.SelectMany(known => Answer((name, element.index), element.part, known)))
        : value.Type is { IsTupleType: true } ? Hold(name, value, way.ForgetAll(key => key is ValueTuple<object, int> part && part.Item1 == name)).Select(known => Derive(name, known.Facts, known))
        : Hold(name, value, way);

    /// <summary>The same of what a function answers: where the value is not understood, it may tell of every task by which way it was chosen.</summary>
    public IEnumerable<TaskStates> Answer(object name, IOperation value, TaskStates way) => Keep(name, value, way)
        .Select(known => PollCalls.Unconverted(value) is ITupleOperation || known.Constants.ContainsKey(name) || known.Touching(name).Any() ? known : Derive(name, known.Facts, known));

    /// <summary>What is known once the place holds the value; two ways where the value is a test.</summary>
    public IEnumerable<TaskStates> Hold(object name, IOperation value, TaskStates way)
    {
        if (name is ISymbol variable && function.Locals.IsWrittenAside(variable, function.Graph.OriginalOperation.Syntax))
        {
            return [way.Forget(name)];
        }

        if (references.TryConstant(value, way, out var constant) && references.Of(value, way) is null)
        {
            return [constant is null && value.Type is { } type && function.Facts.ShapeOf(type) is { } shape
                ? way.Forget(name).Add(TaskFact.None(shape).Named(name, Role.Task))
                : way.Forget(name).With(name, constant)];
        }

        return PollCalls.Unconverted(value).Type?.SpecialType == SpecialType.System_Boolean && references.Mentioned(value, way).Count > 0
            ? Outcomes(name, value, way)
            : [HoldTask(name, value, way)];
    }

    /// <summary>Takes from the places that the operation writes what was known of them.</summary>
    public TaskStates Overwrite(IOperation operation, TaskStates way)
    {
        foreach (var written in Writes.Of(operation))
        {
            var target = function.Flow.PlaceOf(written);
            way = ForgetPolled(target, way);
            way = references.NameOf(target) is { } name ? way.Forget(name)
                : target is IMemberReferenceOperation { Instance: { } owner } && references.Of(owner, way) is { } changed ? way.Drop([changed.Fact])
                : way;
        }

        return way;
    }

    /// <summary>What a call writes by its arguments is made of what it reads.</summary>
    public TaskStates Written(IInvocationOperation call, TaskStates way)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out && references.NameOf(argument.Value) is { } name)
            {
                way = Derive(name, references.Mentioned(call, way), way);
            }
        }

        return way;
    }

    /// <summary>Forgets what a local function writes that was not followed.</summary>
    public TaskStates WrittenBy(IMethodSymbol local, TaskStates way) =>
        way.ForgetAll(name => name is ISymbol variable && function.Locals.IsWrittenBy(variable, local));

    private IEnumerable<TaskStates> Outcomes(object name, IOperation value, TaskStates way)
    {
        foreach (var outcome in new[] { true, false })
        {
            if (conditions.Assume(value, outcome, way) is { } known)
            {
                yield return known.Forget(name).With(name, outcome);
            }
        }
    }

    private TaskStates HoldTask(object name, IOperation value, TaskStates way)
    {
        if (references.Of(value, way) is { } known)
        {
            // The fact may have borne the name that is now given anew.
            var renamed = known.Fact with { Names = known.Fact.Names.SetItem(name, known.Role) };
            return way.Facts.Contains(known.Fact)
                ? way.Replace(known.Fact, renamed).ForgetIn(name, renamed)
                : way.Forget(name).Add(renamed);
        }

        var forgotten = way.Forget(name);
        if (function.FollowsAll && value.Type is { } type && function.Facts.ShapeOf(type) is { } shape)
        {
            return forgotten.Add(TaskFact.Fresh(shape, mayBeNull: true).Named(name, Role.Task));
        }

        return Derive(name, references.Mentioned(value, forgotten), forgotten);
    }

    // Once the id is another one, the next poll is about another task.
    private TaskStates ForgetPolled(IOperation target, TaskStates way)
    {
        var written = Writes.SymbolOf(function.Flow.PlaceOf(target));
        return written is null ? way : keys.ReadFrom(written).ToList().Aggregate(way, (known, key) => known.Forget(key));
    }

    // An answer bears the id that was asked for.
    private bool IsAnswerAboutSame(IOperation target, IOperation value) =>
        Writes.SymbolOf(target) is { } variable
        && PollCalls.Of(value, function.Facts) is { } poll
        && keys.Of(poll, function) is Pauses.TaskKey key
        && key.Variables.Contains(variable);
}
