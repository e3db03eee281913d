using System;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What comparisons tell of numbers.</summary>
internal static class Relations
{
    /// <summary>Whether the relation holds between any two of the numbers; null where it does between some.</summary>
    public static bool? Holds(BinaryOperatorKind relation, Interval left, Interval right) => relation switch
    {
        BinaryOperatorKind.LessThan => left.Greatest < right.Least ? true : left.Least >= right.Greatest ? false : null,
        BinaryOperatorKind.LessThanOrEqual => left.Greatest <= right.Least ? true : left.Least > right.Greatest ? false : null,
        BinaryOperatorKind.GreaterThan => Holds(BinaryOperatorKind.LessThan, right, left),
        BinaryOperatorKind.GreaterThanOrEqual => Holds(BinaryOperatorKind.LessThanOrEqual, right, left),
        BinaryOperatorKind.Equals => left.Least == left.Greatest && left == right ? true
            : left.Greatest < right.Least || right.Greatest < left.Least ? false
            : null,
        BinaryOperatorKind.NotEquals => !Holds(BinaryOperatorKind.Equals, left, right),
        _ => null,
    };

    /// <summary>The numbers that stand in the relation to some of the others.</summary>
    public static Interval Limits(BinaryOperatorKind relation, Interval others, bool areWhole) => relation switch
    {
        BinaryOperatorKind.LessThan => new(double.NegativeInfinity, areWhole ? Math.Ceiling(others.Greatest) - 1 : others.Greatest),
        BinaryOperatorKind.LessThanOrEqual => new(double.NegativeInfinity, others.Greatest),
        BinaryOperatorKind.GreaterThan => new(areWhole ? Math.Floor(others.Least) + 1 : others.Least, double.PositiveInfinity),
        BinaryOperatorKind.GreaterThanOrEqual => new(others.Least, double.PositiveInfinity),
        BinaryOperatorKind.Equals => others,
        _ => Interval.Unknown,
    };

    public static BinaryOperatorKind Negated(BinaryOperatorKind relation) => relation switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
        BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
        _ => BinaryOperatorKind.None,
    };

    /// <summary>The relation with the sides changed.</summary>
    public static BinaryOperatorKind Mirrored(BinaryOperatorKind relation) => relation switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => relation,
    };
}
