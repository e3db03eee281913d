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
            if (lambda.Symbol.Parameters.FirstOrDefault() is not { } result || RoleOf(result.Type, answer.Shape) is not { } role
                || ConditionOf(lambda) is not { } condition || Where(condition, TaskStates.Empty.Add(answer.Named(result, role))) is not { } states)
            {
                return null;
            }

            retried |= states;
        }

        return answer.In(retried);
    }

    private string? RoleOf(ITypeSymbol type, TaskShape shape) => ReferenceEquals(function.Facts.ShapeOf(type), shape) ? Role.Task : null;

    private static IOperation? ConditionOf(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations is { Length: 1 } body && body[0] is IReturnOperation { ReturnedValue: { } condition } ? condition : null;

    // The source's own operators: there is no graph of a test that somebody else runs.
    private ulong? Where(IOperation condition, TaskStates states) => PollCalls.Unconverted(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => ~Where(not.Operand, states),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both => Where(both.LeftOperand, states) & Where(both.RightOperand, states),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either => Where(either.LeftOperand, states) | Where(either.RightOperand, states),
        var test => tests.Of(test, outcome: true, states) is { } told ? told.Learned?.Possible ?? 0 : null,
    };
}
