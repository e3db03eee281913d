using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Says which task value an operation speaks of.</summary>
internal sealed class TaskReferences(PollingFunction function, ControlFlow flow)
{
    /// <summary>The task value that the operation is, or is a member of; null where it is neither.</summary>
    public (TaskFact Fact, string Role)? Of(IOperation operation, TaskStates states)
    {
        switch (PollCalls.Unconverted(operation))
        {
            case ISimpleAssignmentOperation assignment:
                return Of(assignment.Target, states);
            case IMemberReferenceOperation { Instance: { } instance } member when Of(instance, states) is { Role: Role.Task } owner:
                return (owner.Fact, member.Member.Name);
            case var plain when NameOf(plain) is { } name:
                return states.Find(name);
            case var plain:
                return Polled(plain) is { } fresh ? (fresh, Role.Task) : null;
        }
    }

    /// <summary>A new task value, where the operation is a poll.</summary>
    public TaskFact? Polled(IOperation operation) =>
        PollCalls.Of(operation, function.Facts) is { } poll
        && function.Facts.PollOf(poll.TargetMethod)!.TaskType is var type
        && function.Facts.ShapeOf(type) is { } shape
            ? TaskFact.Fresh(shape, type.NullableAnnotation == NullableAnnotation.Annotated)
            : null;

    /// <summary>The task values that anything inside the operation reads.</summary>
    public static IEnumerable<TaskFact> Mentioned(IOperation operation, TaskStates states) => operation.DescendantsAndSelf()
        .Select(NameOf).Where(name => name is not null).SelectMany(name => states.Touching(name!)).Distinct();

    /// <summary>Whether a condition that tests no task value may tell which way was taken.</summary>
    public bool MayTellTheWay(IOperation condition, TaskStates states) =>
        function.Loops.AnyBefore(condition.Syntax) || ReadsFlag(condition, states);

    private bool ReadsFlag(IOperation condition, TaskStates states) => condition.DescendantsAndSelf().Any(inner => inner switch
    {
        IFlowCaptureReferenceOperation capture => flow.IsFlag(capture.Id) && !states.Touching(capture.Id).Any(),
        ILocalReferenceOperation { Local: var local } =>
            (IsFlag(local) || ComesFromFlag(local, 0)) && !states.Touching(local).Any(),
        IParameterReferenceOperation { Parameter: var parameter } => IsFlag(parameter) && !states.Touching(parameter).Any(),
        IMemberReferenceOperation { Member: var member } => function.Locals.IsFlag(member),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke } => true,
        _ => false,
    });

    /// <summary>The variable or capture that the operation is; null where it is none.</summary>
    public static object? NameOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IDeclarationExpressionOperation declaration => NameOf(declaration.Expression),
        _ => null,
    };

    private bool IsFlag(ISymbol variable) => function.Locals.IsFlag(variable) || (function.Locals.IsCaptured(variable) && function.Locals.IsWritten(variable));

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
