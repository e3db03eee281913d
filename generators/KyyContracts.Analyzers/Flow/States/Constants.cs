using System;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What is known of constants: whether one matches a pattern, and which of two is greater.</summary>
internal static class Constants
{
    /// <summary>Null where that is not understood.</summary>
    public static bool? Matches(IPatternOperation pattern, object? value) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var expected } } => Equals(expected, value),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Matches(or.LeftPattern, value) | Matches(or.RightPattern, value),
        IBinaryPatternOperation and => Matches(and.LeftPattern, value) & Matches(and.RightPattern, value),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: var bound } } relational when value is not null =>
            Compare(relational.OperatorKind, value, bound),
        IRecursivePatternOperation or IRelationalPatternOperation or ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } when value is null => false,
        _ when value is not null && Patterns.IsNullTest(pattern) => true,
        _ => null,
    };

    /// <summary>Whether the relation holds between two numbers; null where they are none.</summary>
    public static bool? Compare(BinaryOperatorKind relation, object? left, object? right) => left is not IComparable number || left is string || right is null || left.GetType() != right.GetType() ? null : relation switch
    {
        BinaryOperatorKind.LessThan => number.CompareTo(right) < 0,
        BinaryOperatorKind.LessThanOrEqual => number.CompareTo(right) <= 0,
        BinaryOperatorKind.GreaterThan => number.CompareTo(right) > 0,
        BinaryOperatorKind.GreaterThanOrEqual => number.CompareTo(right) >= 0,
        _ => null,
    };
}
