using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Conditions that compare another condition with true or false, such as <c>task.IsOver() == false</c>.</summary>
internal static class BoolComparisons
{
    /// <summary>The condition that is compared, and the outcome of it with which the comparison holds; null where it is no such comparison.</summary>
    public static (IOperation Condition, bool Expected)? Of(IOperation comparison) => comparison switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => Sides(equal),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differ when Sides(differ) is var (condition, expected) => (condition, !expected),
        IIsPatternOperation { Value: var value } match when IsCondition(value) && Expected(match.Pattern) is { } expected => (value, expected),
        _ => null,
    };

    /// <summary>The bool that the pattern matches; null where it asks for anything else.</summary>
    public static bool? Expected(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => Constant(constant.Value),
        INegatedPatternOperation negated => !Expected(negated.Pattern),
        _ => null,
    };

    private static (IOperation Condition, bool Expected)? Sides(IBinaryOperation comparison) =>
        IsCondition(comparison.LeftOperand) && Constant(comparison.RightOperand) is { } right ? (comparison.LeftOperand, right)
        : IsCondition(comparison.RightOperand) && Constant(comparison.LeftOperand) is { } left ? (comparison.RightOperand, left)
        : null;

    private static bool? Constant(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;

    private static bool IsCondition(IOperation operation) => operation is { Type.SpecialType: SpecialType.System_Boolean, ConstantValue.HasValue: false };
}
