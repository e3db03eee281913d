using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// What the outcome of a condition tells of the task values. A value that is tested in a way that is not understood is
/// no longer judged; neither is any, where a variable is tested that may tell which way was taken.
/// </summary>
internal sealed class Conditions(PollingFunction function, TaskReferences references, StateFindings findings)
{
    private readonly StateTests _tests = new(function, references);

    /// <summary>The task value that the condition tests, and what is known of it where it holds; null where it tests none.</summary>
    public (TaskFact Fact, TaskFact? Learned)? TestOf(IOperation condition, TaskStates states) =>
        // The parts of a chain are branched on, and only the whole tells.
        TestChains.Of(condition.Syntax, outcome: true) is null ? _tests.Of(condition, outcome: true, states) : null;

    /// <summary>What is known where the condition has this outcome; null where it cannot.</summary>
    public TaskStates? Assume(IOperation condition, bool outcome, TaskStates states)
    {
        var plain = PollCalls.Unconverted(condition);
        if (references.TryConstant(plain, states, out var known) && known is bool constant)
        {
            return constant == outcome ? states : null;
        }

        if (plain is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            return Assume(not.Operand, !outcome, states);
        }

        if (BoolComparisons.Of(plain) is var (test, expected))
        {
            return Assume(test, outcome == expected, states);
        }

        if (Decided(plain, states) is { } decided)
        {
            return decided == outcome ? states : null;
        }

        if (_tests.Of(plain, outcome, states) is { } told)
        {
            // What ?. and ?? ask is no claim about the task, and who is answered with a chain's outcome may tell by it.
            var part = TestChains.Of(plain.Syntax, outcome);
            if (plain is IIsNullOperation || part is { Chain: var chain } && TestChains.IsReturned(chain))
            {
                findings.Told(told.Fact, told.Learned);
            }
            else
            {
                findings.Tested(told.Fact, told.Learned, part);
            }

            return told.Learned is null ? null
                : told.Fact.Equals(told.Learned) ? states
                : states.Replace(told.Fact, told.Learned);
        }

        if (plain is IIsPatternOperation { Value: var value, Pattern: IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true } tuple } && OfTuple(value) is { } parts)
        {
            return OfParts(parts, tuple, outcome, states);
        }

        var left = references.MayTellTheWay(plain, states) || ReadsOutcome(plain, states) ? TaskStates.Empty : states.Drop(references.Mentioned(plain, states));
        return Names.Of(plain, function) is ILocalSymbol or IParameterSymbol or CaptureName
            ? left.With(Names.Of(plain, function)!, outcome)
            : left;
    }

    /// <summary>Whether two constants are equal, where a condition compares such.</summary>
    private bool? Decided(IOperation condition, TaskStates states) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            when references.TryConstant(comparison.LeftOperand, states, out var left) && references.TryConstant(comparison.RightOperand, states, out var right) =>
            Equals(left, right) == (comparison.OperatorKind == BinaryOperatorKind.Equals),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.And } both => Both(both, states),
        IBinaryOperation comparison when references.TryConstant(comparison.LeftOperand, states, out var left) && references.TryConstant(comparison.RightOperand, states, out var right) =>
            Constants.Compare(comparison.OperatorKind, left, right),
        IIsPatternOperation match when references.TryConstant(match.Value, states, out var value) => Constants.Matches(match.Pattern, value),
        IIsNullOperation test when references.TryConstant(test.Operand, states, out var value) => value is null,
        IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } nullable } when references.TryConstant(nullable, states, out var value) => value is not null,
        _ => null,
    };

    // A variable that holds what a test has told, in a condition that is not understood.
    private static bool ReadsOutcome(IOperation condition, TaskStates states) => condition is not ILocalReferenceOperation
        && condition.DescendantsAndSelf().Any(inner => inner is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Local: var local }
            && states.Constants.ContainsKey(local));

    // Operators that always ask both sides leave no branches in the graph.
    private bool? Both(IBinaryOperation both, TaskStates states)
    {
        var (left, right) = (Known(both.LeftOperand, states), Known(both.RightOperand, states));
        var deciding = both.OperatorKind == BinaryOperatorKind.Or;
        return left == deciding || right == deciding ? deciding : left is null || right is null ? null : !deciding;
    }

    private bool? Known(IOperation operand, TaskStates states) => PollCalls.Unconverted(operand) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Known(not.Operand, states),
        var plain => references.TryConstant(plain, states, out var constant) && constant is bool value ? value : Decided(plain, states),
    };

    private IOperation[]? OfTuple(IOperation value) => PollCalls.Unconverted(value) switch
    {
        ITupleOperation tuple => tuple.Elements.ToArray(),
        IFlowCaptureReferenceOperation capture when function.Flow.OnlyValue(capture) is { } only => OfTuple(only),
        _ => null,
    };

    private TaskStates? OfParts(IOperation[] parts, IRecursivePatternOperation pattern, bool outcome, TaskStates states)
    {
        var tests = parts.Zip(pattern.DeconstructionSubpatterns, (part, expected) => (part, expected))
            .Where(test => test.expected is not IDiscardPatternOperation).ToList();
        TaskStates? known = states;
        if (!outcome)
        {
            return OneFails(tests, states);
        }

        foreach (var (part, expected) in tests)
        {
            if (known is null || references.Of(part, known) is not { } tested)
            {
                continue;
            }

            var (understood, learned) = TaskPatterns.Assume(expected, tested.Role, true, tested.Fact);
            findings.Tested(tested.Fact, learned);
            known = !understood ? known.Drop([tested.Fact]) : learned is null ? null : known.Replace(tested.Fact, learned);
        }

        return known;
    }

    // Something is learned where all parts speak of one task.
    private TaskStates? OneFails(List<(IOperation Part, IPatternOperation Expected)> tests, TaskStates states)
    {
        var tested = tests.Select(test => references.Of(test.Part, states)).ToList();
        if (tested.Count == 0 || tested.Any(test => test is null || !test.Value.Fact.Equals(tested[0]!.Value.Fact)))
        {
            return states;
        }

        var fact = tested[0]!.Value.Fact;
        var (_, learned) = TaskPatterns.OneFails(tests.Zip(tested, (test, about) => (about!.Value.Role, test.Expected)), fact);
        findings.Tested(fact, learned);
        return learned is null ? null : states.Replace(fact, learned);
    }
}
