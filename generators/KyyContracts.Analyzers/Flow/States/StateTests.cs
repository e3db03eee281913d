using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Reads one test of one task value.</summary>
internal sealed class StateTests(PollingFunction function, TaskReferences references)
{
    private readonly StateSets _sets = new(function);

    /// <summary>The task value that the condition tests, and what is then known of it; null where it is not understood.</summary>
    public (TaskFact Fact, TaskFact? Learned)? Of(IOperation condition, bool outcome, TaskStates states)
    {
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return Compare(
                    comparison.LeftOperand, comparison.RightOperand, (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome, states);

            case IBinaryOperation comparison when Related(comparison, outcome, states) is { } related:
                return related;

            case IIsNullOperation isNull when references.Of(isNull.Operand, states) is { } tested:
                return NullTest(tested, outcome);

            case IIsTypeOperation isType when references.Of(isType.ValueOperand, states) is { } tested
                && Patterns.HasEveryValue(isType.TypeOperand, PollCalls.Unconverted(isType.ValueOperand).Type):
                return NullTest(tested, !outcome);

            case IIsPatternOperation match when references.Of(match.Value, states) is { } tested:
                var (understood, learned) = TaskPatterns.Assume(match.Pattern, tested.Role, outcome, tested.Fact);
                return understood ? (tested.Fact, learned) : null;

            case IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } value }
                when references.Of(value, states) is { } tested && Role.IsMember(tested.Role):
                return NullTest(tested, !outcome);

            case IPropertyReferenceOperation or ILocalReferenceOperation when references.Of(condition, states) is { } tested:
                return GuardTest(tested.Fact, tested.Role, outcome);

            case IInvocationOperation { Instance: { } task } call when references.Of(task, states) is { Role: Role.Task } tested:
                return GuardTest(tested.Fact, call.TargetMethod.Name, outcome);

            case IInvocationOperation call:
                return EqualityTest(call, outcome, states)
                    ?? SetTest(call, outcome, states)
                    ?? call.Arguments.Select(argument => NullTestBy(argument, outcome, states)).FirstOrDefault(test => test is not null);

            default:
                return null;
        }
    }

    private (TaskFact, TaskFact?)? Compare(IOperation left, IOperation right, bool equal, TaskStates states) =>
        CompareTo(left, right, equal, states) ?? CompareTo(right, left, equal, states);

    private (TaskFact, TaskFact?)? CompareTo(IOperation side, IOperation other, bool equal, TaskStates states)
    {
        if (references.Of(side, states) is not { } tested || !references.TryConstant(other, states, out var constant))
        {
            return null;
        }

        var (fact, role) = tested;
        return constant switch
        {
            null => NullTest(tested, equal),
            bool value => GuardTest(fact, role, equal == value),
            string model when role == fact.Selector => (fact, equal ? fact with { Models = ImmutableHashSet.Create(model) } : fact),
            _ when IsState(tested) && TaskPatterns.StateOf(constant, role, fact) is { } state => (fact, fact.In(equal ? state : ~state)),
            _ => null,
        };
    }

    private (TaskFact, TaskFact?)? Related(IBinaryOperation comparison, bool outcome, TaskStates states) =>
        references.Of(comparison.LeftOperand, states) is { } tested
        && tested.Fact.Shape.IsStatus(tested.Role)
        && references.TryConstant(comparison.RightOperand, states, out var bound)
        && bound is not null
        && tested.Fact.Shape.Space.Where(comparison.OperatorKind, bound) is { } matching
            ? (tested.Fact, tested.Fact.In(outcome ? matching : ~matching))
            : null;

    private (TaskFact, TaskFact?)? EqualityTest(IInvocationOperation call, bool outcome, TaskStates states) => call switch
    {
        { TargetMethod.Name: not "Equals" } => null,
        { Instance: { } left, Arguments.Length: >= 1 } => Compare(left, call.Arguments[0].Value, outcome, states),
        { Instance: null, Arguments.Length: >= 2 } => Compare(call.Arguments[0].Value, call.Arguments[1].Value, outcome, states),
        _ => null,
    };

    private (TaskFact, TaskFact?)? SetTest(IInvocationOperation call, bool outcome, TaskStates states)
    {
        if (StateSets.Test(call) is not { } test
            || references.Of(test.Element, states) is not { } tested
            || !(IsState(tested) || tested.Role == tested.Fact.Selector)
            || _sets.Of(test.Set) is not { } members)
        {
            return null;
        }

        if (tested.Role == tested.Fact.Selector)
        {
            return (tested.Fact, outcome ? tested.Fact with { Models = members.OfType<string>().ToImmutableHashSet() } : tested.Fact);
        }

        var matching = members.Aggregate((ulong?)0UL, (all, member) => all | TaskPatterns.StateOf(member, tested.Role, tested.Fact));
        return matching is { } mask ? (tested.Fact, tested.Fact.In(outcome ? mask : ~mask)) : null;
    }

    private static bool IsState((TaskFact Fact, string Role) tested) =>
        tested.Fact.Shape.IsStatus(tested.Role) || tested.Fact.Shape.IsStatusText(tested.Role) || tested.Role == Role.StateName;

    private static (TaskFact, TaskFact?) NullTest((TaskFact Fact, string Role) tested, bool isNull) => (
        tested.Fact,
        tested.Role == Role.Task ? tested.Fact.IsNull(isNull)
            // Where there is no text of a state, it is none that the contract knows.
            : IsState(tested) && isNull ? tested.Fact.In(tested.Fact.Shape.Space.Unrecognized)
            : isNull ? tested.Fact.WithoutValue(tested.Role)
            : tested.Fact.WithValueAlone(tested.Role));

    private static (TaskFact, TaskFact?)? GuardTest(TaskFact fact, string member, bool outcome) =>
        fact.Shape.GuardOf(member) is { } guard ? (fact, Guards.Assume(guard, outcome, fact)) : null;

    // Such as string.IsNullOrEmpty.
    private (TaskFact, TaskFact?)? NullTestBy(IArgumentOperation argument, bool outcome, TaskStates states)
    {
        if (argument.Parameter is not { } parameter
            || references.Of(argument.Value, states) is not { } tested
            || !Role.IsMember(tested.Role)
            || (IsState(tested) && parameter.ContainingType.SpecialType != SpecialType.System_String)
            || ContractAttributes.Own(parameter, ContractAttributes.NotNullWhen).FirstOrDefault() is not { ConstructorArguments.Length: 1 } attribute)
        {
            return null;
        }

        var hasValue = Equals(ContractAttributes.Scalar(attribute.ConstructorArguments[0]), outcome);
        return hasValue || parameter.ContainingType.SpecialType == SpecialType.System_String
            ? NullTest(tested, !hasValue)
            : (tested.Fact, tested.Fact);
    }
}
