using System;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What a pattern tells of a state or of a value that may be null.</summary>
internal static class Patterns
{
    /// <summary>Exactly the states that match; null where that is not understood.</summary>
    public static ulong? StatesOf(IPatternOperation pattern, Func<object?, ulong?> state, StateSpace space) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } } => value is null ? 0 : state(value),
        INegatedPatternOperation negated => space.All & ~StatesOf(negated.Pattern, state, space),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or =>
            StatesOf(or.LeftPattern, state, space) | StatesOf(or.RightPattern, state, space),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and =>
            StatesOf(and.LeftPattern, state, space) & StatesOf(and.RightPattern, state, space),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relational =>
            space.Where(relational.OperatorKind, bound),
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => space.All,
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => space.All,
        _ => null,
    };

    /// <summary>Whether the pattern, in its one outcome or the other, says no more than that the value is null.</summary>
    public static bool IsNullTest(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        INegatedPatternOperation negated => IsNullTest(negated.Pattern),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } value => HasEveryValue(value.MatchedType, value.InputType),
        IDeclarationPatternOperation { MatchesNull: false } declaration => HasEveryValue(declaration.MatchedType, declaration.InputType),
        ITypePatternOperation type => HasEveryValue(type.MatchedType, type.InputType),
        _ => false,
    };

    /// <summary>Whether every value of the one type but null is one of the other.</summary>
    public static bool HasEveryValue(ITypeSymbol? type, ITypeSymbol? of) => type?.SpecialType == SpecialType.System_Object
        || SymbolEqualityComparer.Default.Equals(type, of)
        || of is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var value } && SymbolEqualityComparer.Default.Equals(type, value[0]);

    /// <summary>Whether a match, or its absence, proves that the value is not null.</summary>
    public static (bool WhenTrue, bool WhenFalse) ProvesNotNull(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return (false, true);
            case INegatedPatternOperation negated:
                var (whenTrue, whenFalse) = ProvesNotNull(negated.Pattern);
                return (whenFalse, whenTrue);
            case IBinaryPatternOperation binary:
                var (left, right) = (ProvesNotNull(binary.LeftPattern), ProvesNotNull(binary.RightPattern));
                return binary.OperatorKind == BinaryOperatorKind.Or
                    ? (left.WhenTrue && right.WhenTrue, left.WhenFalse || right.WhenFalse)
                    : (left.WhenTrue || right.WhenTrue, left.WhenFalse && right.WhenFalse);
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return (false, false);
            default:
                return (true, false);
        }
    }
}
