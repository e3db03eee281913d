using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>The states in which a retry polls a task again: those that its tests of the result ask for.</summary>
internal sealed class RetriedStates(PollingFunction function, StateTests tests)
{
    /// <summary>What a retry finds whenever it polls again what the function has polled; null where no retry does, or its tests are not understood.</summary>
    public TaskFact? Of(TaskFact answer)
    {
        if (Repeaters.TakerOf(function) is not { } execute || Retries.ResultTests(execute, function) is not { Count: > 0 } lambdas)
        {
            return null;
        }

        var retried = 0UL;
        foreach (var lambda in lambdas)
        {
            if (ConditionOf(lambda) is not { } condition || ResultIn(condition, lambda, answer.Shape) is not { } result
                || Where(condition, TaskStates.Empty.Add(answer.Named(result, Role.Task))) is not { } states)
            {
                return null;
            }

            retried |= states;
        }

        return answer.In(retried);
    }

    // What is tested is given to the test, or stands in the outcome that is.
    private ISymbol? ResultIn(IOperation condition, IAnonymousFunctionOperation lambda, TaskShape shape) =>
        lambda.Symbol.Parameters.FirstOrDefault() is not { } given ? null
        : ReferenceEquals(function.Facts.ShapeOf(given.Type), shape) ? given
        : condition.Descendants().OfType<IPropertyReferenceOperation>().FirstOrDefault(Names.IsOutcome) is { Type: { } type } outcome && ReferenceEquals(function.Facts.ShapeOf(type), shape) ? outcome.Property
        : null;

    private static IOperation? ConditionOf(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations is { Length: 1 } body && body[0] is IReturnOperation { ReturnedValue: { } value } ? Settled(PollCalls.Unconverted(value)) : null;

    // An answer that is there at once.
    private static IOperation Settled(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: { Length: 1 } result } => result[0].Value,
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: { Length: 1 } result } => result[0].Value,
        _ => value,
    };

    // The source's own operators: there is no graph of a test that somebody else runs.
    private ulong? Where(IOperation condition, TaskStates states) => PollCalls.Unconverted(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => ~Where(not.Operand, states),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both => Where(both.LeftOperand, states) & Where(both.RightOperand, states),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either => Where(either.LeftOperand, states) | Where(either.RightOperand, states),
        var test => tests.Of(test, outcome: true, states) is { } told ? told.Learned?.Possible ?? 0 : null,
    };
}
