using System;
using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow.Exits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Says which task value an operation speaks of.</summary>
internal sealed class TaskReferences(PollingFunction function, PollKeys keys)
{
    /// <summary>The task value that the operation is, or is a member of; null where it is neither.</summary>
    public (TaskFact Fact, string Role)? Of(IOperation operation, TaskStates states)
    {
        var plain = PollCalls.Unconverted(operation);
        switch (plain)
        {
            case ISimpleAssignmentOperation assignment:
                return Of(function.Flow.PlaceOf(assignment.Target), states) ?? Of(assignment.Value, states);
            case IMemberReferenceOperation { Instance: { } instance, Member.Name: "Value" } when Of(instance, states) is { } nullable && IsState(nullable):
                return nullable;
            case IMemberReferenceOperation { Instance: { } instance } member
                when !IsAwaitable(instance.Type) && Of(instance, states) is { Role: Role.Task } owner:
                return (owner.Fact, member.Member.Name);
            case IInvocationOperation { Instance: { } instance } call when Of(instance, states) is { } told && IsState(told) && TextOf(call, told) is { } text:
                return (told.Fact, text);
        }

        var settled = PollCalls.Awaited(plain) is { } awaited ? PollCalls.Unconverted(awaited) : plain;
        return !ReferenceEquals(settled, plain) ? Of(settled, states)
            : NameOf(plain) is { } name ? states.Find(name)
            : null;
    }

    /// <summary>The place that the operation is; null where it is none. A poll is the place of its latest answer.</summary>
    public object? NameOf(IOperation operation) =>
        operation is IInvocationOperation call && function.Facts.PollOf(call.TargetMethod) is not null
            ? keys.Of(call, function)
            : Names.Of(operation, function);

    /// <summary>The constant that the operation is on this way; false where it is none.</summary>
    public bool TryConstant(IOperation operation, TaskStates states, out object? constant)
    {
        var plain = PollCalls.Unconverted(operation);
        plain = PollCalls.Awaited(plain) is { } awaited ? PollCalls.Unconverted(awaited) : plain;
        if (plain.ConstantValue is { HasValue: true } known)
        {
            constant = known.Value;
            return true;
        }

        if (plain is IDefaultValueOperation { Type: { } type } && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
        {
            constant = null;
            return true;
        }

        if (plain is IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Arguments.IsEmpty: true, Instance: { } nullable })
        {
            return TryConstant(nullable, states, out constant) && constant is not null;
        }

        if (plain is ISimpleAssignmentOperation assignment)
        {
            return TryConstant(function.Flow.PlaceOf(assignment.Target), states, out constant);
        }

        constant = null;
        return Names.Of(plain, function) is { } name && states.Constants.TryGetValue(name, out constant);
    }

    /// <summary>The task values of which anything inside the operation may tell something.</summary>
    public IReadOnlyCollection<TaskFact> Mentioned(IOperation operation, TaskStates states) => Found(operation, states, static (_, _) => false);

    /// <summary>The task values of which somebody who gets the value may learn the state. What a task is called and when it was made tells nothing of it.</summary>
    public IReadOnlyCollection<TaskFact> Exposed(IOperation operation, TaskStates states) => Found(operation, states, static (member, read) =>
        member.Type?.SpecialType != SpecialType.System_Boolean
        && Role.IsMember(read.Role)
        && read.Fact.Shape.PresentIn(read.Role) is null
        && !read.Fact.Shape.TellsFailure(read.Role));

    private List<TaskFact> Found(IOperation operation, TaskStates states, Func<IMemberReferenceOperation, (TaskFact Fact, string Role), bool> tellsNothing)
    {
        var found = new List<TaskFact>();
        if (!states.Facts.IsEmpty)
        {
            Collect(operation);
        }

        return found;

        void Collect(IOperation inner)
        {
            if (inner is IMemberReferenceOperation { Instance: not null } member && Of(member, states) is { } read && (tellsNothing(member, read) || IsUsedTooEarly(member, read)))
            {
                return;
            }

            if (NameOf(inner) is { } name)
            {
                Add(name);
            }

            foreach (var child in inner.ChildOperations)
            {
                Collect(child);
            }
        }

        void Add(object name)
        {
            foreach (var fact in states.Facts)
            {
                if (fact.Names.ContainsKey(name) && !found.Contains(fact))
                {
                    found.Add(fact);
                }
            }
        }
    }

    // A result that is taken to be there in states in which it is not: what is made of it tells no more of the state.
    private static bool IsUsedTooEarly(IMemberReferenceOperation member, (TaskFact Fact, string Role) read) =>
        read.Fact.Shape.SuccessOnly(read.Role) is { } present
        && read.Fact.NotNull.Contains(read.Role)
        && (read.Fact.Possible & ~present & read.Fact.Shape.Space.Documented) != 0
        && (Uses.IsForgiven(member) || ReferenceEquals((member.Parent as IMemberReferenceOperation)?.Instance, member) || ReferenceEquals((member.Parent as IInvocationOperation)?.Instance, member));

    /// <summary>Whether a condition that tests no task value may tell which way was taken.</summary>
    public bool MayTellTheWay(IOperation condition, TaskStates states) =>
        function.Loops.MayTell(condition, function.Flow) || ReadsFlag(condition, states);

    private static bool IsState((TaskFact Fact, string Role) told) =>
        told.Role == Role.StateName || told.Fact.Shape.IsStatus(told.Role) || told.Fact.Shape.IsStatusText(told.Role);

    // A text stays the state's text in other letters; comparisons of it ignore case.
    private static string? TextOf(IInvocationOperation call, (TaskFact Fact, string Role) told) => call.TargetMethod.Name switch
    {
        "ToString" => told.Fact.Shape.IsStatus(told.Role) ? Role.StateName : told.Role,
        "GetValueOrDefault" => told.Role,
        "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" => told.Role,
        _ => null,
    };

    private static bool IsAwaitable(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private bool ReadsFlag(IOperation condition, TaskStates states) => condition.DescendantsAndSelf().Any(inner => inner switch
    {
        IFlowCaptureReferenceOperation capture =>
            function.Flow.IsFlag(capture.Id) && !IsKnown(Names.Of(capture.Id, function), states),
        // What was thrown tells from where.
        ILocalReferenceOperation { Local: var local } =>
            (IsFlag(local) || ComesFromFlag(local, 0) || ExitReader.IsException(local.Type)) && !IsKnown(local, states),
        IParameterReferenceOperation { Parameter: var parameter } => IsFlag(parameter) && !IsKnown(parameter, states),
        IMemberReferenceOperation { Member: var member } => function.Locals.IsFlag(member),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke } => true,
        _ => false,
    });

    // What is known to be of a task is told with it.
    private static bool IsKnown(object name, TaskStates states) => states.Touching(name).Any();

    private bool IsFlag(ISymbol variable) => variable is not ILocalSymbol { Type.Name: "DateTime" or "DateTimeOffset" or "TimeSpan" } && function.Locals.IsFlag(variable) || (function.Locals.IsCaptured(variable) && function.Locals.IsWritten(variable));

    // What the compiler lowers to captures stands in the source as ?:, ??, && and ||.
    private bool ComesFromFlag(ILocalSymbol local, int depth) =>
        depth < 4
        && function.Locals.OnlyValue(local) is { } value
        && value.DescendantsAndSelf().Any(inner => inner switch
        {
            IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } => true,
            ILocalReferenceOperation other => IsFlag(other.Local) || ComesFromFlag(other.Local, depth + 1),
            _ => false,
        });
}
