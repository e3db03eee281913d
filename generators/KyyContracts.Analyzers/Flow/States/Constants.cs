using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Matches a known constant against a pattern.</summary>
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
        IRecursivePatternOperation or ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } when value is null => false,
        _ => null,
    };
}
