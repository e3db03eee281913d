using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// What the outcome of a condition tells of the task values. A value that is tested in a way that is not understood is
/// no longer judged; neither is any, where a variable is tested that may tell which way was taken.
/// </summary>
internal sealed class Conditions(TaskReferences references)
{
    /// <summary>What is known where the condition has this outcome; null where it cannot.</summary>
    public TaskStates? Assume(IOperation condition, bool outcome, TaskStates states)
    {
        var plain = PollCalls.Unconverted(condition);
        if (plain.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant == outcome ? states : null;
        }

        if (plain is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            return Assume(not.Operand, !outcome, states);
        }

        if (Test(plain, outcome, states) is { } test)
        {
            return test.Learned is null ? null
                : test.Fact.Equals(test.Learned) ? states
                : states.Replace(test.Fact, test.Learned);
        }

        return references.MayTellTheWay(plain, states) ? TaskStates.Empty : states.Drop(TaskReferences.Mentioned(plain, states));
    }

    /// <summary>The task value that the condition tests, and what is then known of it; null where it is not understood.</summary>
    private (TaskFact Fact, TaskFact? Learned)? Test(IOperation condition, bool outcome, TaskStates states)
    {
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var equal = (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome;
                return Compare(comparison.LeftOperand, comparison.RightOperand, equal, states)
                    ?? Compare(comparison.RightOperand, comparison.LeftOperand, equal, states);

            case IIsNullOperation isNull when references.Of(isNull.Operand, states) is { } tested:
                return NullTest(tested, outcome);

            case IIsPatternOperation match when references.Of(match.Value, states) is { } tested:
                var (understood, learned) = TaskPatterns.Assume(match.Pattern, tested.Role, outcome, tested.Fact);
                return understood ? (tested.Fact, learned) : null;

            case IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } value }
                when references.Of(value, states) is { } tested && Role.IsMember(tested.Role):
                return NullTest(tested, !outcome);

            case IPropertyReferenceOperation when references.Of(condition, states) is { } tested:
                return GuardTest(tested.Fact, tested.Role, outcome);

            case IInvocationOperation { Instance: { } task } call when references.Of(task, states) is { Role: Role.Task } tested:
                return GuardTest(tested.Fact, call.TargetMethod.Name, outcome);

            case IInvocationOperation call:
                return call.Arguments.Select(argument => NullTestBy(argument, outcome, states)).FirstOrDefault(test => test is not null);

            default:
                return null;
        }
    }

    private (TaskFact, TaskFact?)? Compare(IOperation side, IOperation other, bool equal, TaskStates states)
    {
        if (references.Of(side, states) is not { } tested
            || PollCalls.Unconverted(other).ConstantValue is not { HasValue: true, Value: var constant })
        {
            return null;
        }

        var (fact, role) = tested;
        return constant switch
        {
            null => NullTest(tested, equal),
            bool value => GuardTest(fact, role, equal == value),
            _ when (fact.Shape.IsStatus(role) || fact.Shape.IsStatusText(role))
                && TaskPatterns.StateOf(constant, role, fact) is { } state => (fact, fact.In(equal ? state : ~state)),
            _ => null,
        };
    }

    private static (TaskFact, TaskFact?) NullTest((TaskFact Fact, string Role) tested, bool isNull) =>
        (tested.Fact, tested.Role == Role.Task ? tested.Fact.IsNull(isNull) : isNull ? tested.Fact : tested.Fact.WithValue(tested.Role));

    private static (TaskFact, TaskFact?)? GuardTest(TaskFact fact, string member, bool outcome) =>
        fact.Shape.GuardOf(member) is { } guard ? (fact, Guards.Assume(guard, outcome, fact)) : null;

    // Such as string.IsNullOrEmpty.
    private (TaskFact, TaskFact?)? NullTestBy(IArgumentOperation argument, bool outcome, TaskStates states)
    {
        if (argument.Parameter is not { } parameter
            || references.Of(argument.Value, states) is not { } tested
            || !Role.IsMember(tested.Role)
            || ContractAttributes.Own(parameter, ContractAttributes.NotNullWhen).FirstOrDefault() is not { ConstructorArguments.Length: 1 } attribute)
        {
            return null;
        }

        return Equals(ContractAttributes.Scalar(attribute.ConstructorArguments[0]), outcome)
            ? NullTest(tested, false)
            : (tested.Fact, tested.Fact);
    }
}
