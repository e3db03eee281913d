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

        if (new TuplePatterns(function, references, findings, this).TryAssume(plain, outcome, states, out var matched))
        {
            return matched;
        }

        var left = Unknown(plain, states);
        return Names.Of(plain, function) is ILocalSymbol or IParameterSymbol or CaptureName
            ? left.With(Names.Of(plain, function)!, outcome)
            : left;
    }

    /// <summary>What is known behind a test that is not understood, whatever its outcome.</summary>
    public TaskStates Unknown(IOperation test, TaskStates states) =>
        references.MayTellTheWay(test, states) || ReadsOutcome(test, states) ? TaskStates.Empty : states.Drop(references.Mentioned(test, states));

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
        IIsTypeOperation test when references.TryConstant(test.ValueOperand, states, out var value)
            && (value is null || Patterns.HasEveryValue(test.TypeOperand, PollCalls.Unconverted(test.ValueOperand).Type)) => value is not null,
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
}
