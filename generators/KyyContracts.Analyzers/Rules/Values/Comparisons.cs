using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Finds the constants that texts of the contract are compared with.</summary>
internal static class Comparisons
{
    public static IEnumerable<ComparedText> In(IOperation operation, ContractFacts facts) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality => Pair(equality.LeftOperand, equality.RightOperand, false, facts),
        IIsPatternOperation test => OfPattern(test.Pattern, test.Value, facts),
        IPropertySubpatternOperation { Member: IMemberReferenceOperation member } part when KnownApis.IsText(member.Type) => OfProperty(member.Member, part.Pattern, facts),
        ISwitchExpressionOperation choice => OfArms(choice, facts),
        ISwitchOperation choice => OfCases(choice, facts),
        _ => [],
    };

    private static IEnumerable<ComparedText> OfProperty(ISymbol member, IPatternOperation pattern, ContractFacts facts) =>
        TextSubject.Of(member, facts) is { } subject ? ConstantsOf(pattern).SelectMany(constant => Compare(subject, constant, false)) : [];

    private static IEnumerable<ComparedText> OfArms(ISwitchExpressionOperation choice, ContractFacts facts) =>
        choice.Arms.SelectMany(arm => OfPattern(arm.Pattern, choice.Value, facts));

    private static IEnumerable<ComparedText> OfCases(ISwitchOperation choice, ContractFacts facts) =>
        choice.Cases.SelectMany(section => section.Clauses).SelectMany(clause => clause switch
        {
            ISingleValueCaseClauseOperation single => Pair(choice.Value, single.Value, false, facts),
            IPatternCaseClauseOperation pattern => OfPattern(pattern.Pattern, choice.Value, facts),
            _ => [],
        });

    /// <summary>Of a call of a method that tells whether texts are equal.</summary>
    public static IEnumerable<ComparedText> OfEquals(IInvocationOperation call, ContractFacts facts)
    {
        var texts = call.Arguments.Where(argument => argument.Parameter?.Name != "comparisonType").Select(argument => argument.Value).ToList();
        if (KnownApis.IsText(call.TargetMethod.ContainingType) && call.Instance is { } instance)
        {
            texts.Insert(0, instance);
        }

        var how = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "comparisonType")?.Value
            ?? (KnownApis.IsText(call.TargetMethod.ContainingType) ? null : call.Instance);
        return texts.Count == 2 ? Pair(texts[0], texts[1], MayIgnoreCase(how), facts) : [];
    }

    /// <summary>Of a call of a method that tells whether a collection of constants contains a text.</summary>
    public static IEnumerable<ComparedText> OfContains(IInvocationOperation call, ContractFacts facts)
    {
        var values = call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).Select(argument => argument.Value).ToList();
        if (call.Instance is { } instance)
        {
            values.Insert(0, instance);
        }

        if (values.Count is < 2 or > 3 || !KnownApis.IsText(values[1].Type) || TextSubject.Of(values[1], facts) is not { } subject)
        {
            return [];
        }

        var set = ConstantSet.Of(values[0]);
        var ignoresCase = values.Count == 3 ? MayIgnoreCase(values[2]) : set.Comparer is { } comparer && MayIgnoreCase(comparer);
        return set.Elements.SelectMany(element => Compare(subject, element, ignoresCase));
    }

    private static IEnumerable<ComparedText> OfPattern(IPatternOperation pattern, IOperation value, ContractFacts facts)
    {
        var constants = KnownApis.IsText(value.Type) ? ConstantsOf(pattern).ToList() : [];
        return constants.Count > 0 && TextSubject.Of(value, facts) is { } subject
            ? constants.SelectMany(constant => Compare(subject, constant, false))
            : [];
    }

    private static IEnumerable<IOperation> ConstantsOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [constant.Value],
        INegatedPatternOperation negated => ConstantsOf(negated.Pattern),
        IBinaryPatternOperation both => ConstantsOf(both.LeftPattern).Concat(ConstantsOf(both.RightPattern)),
        _ => [],
    };

    private static IEnumerable<ComparedText> Pair(IOperation left, IOperation right, bool ignoresCase, ContractFacts facts)
    {
        if (IsConstant(left) == IsConstant(right))
        {
            return [];
        }

        var (constant, other) = IsConstant(left) ? (left, right) : (right, left);
        return KnownApis.IsText(other.Type) && TextSubject.Of(other, facts) is { } subject ? Compare(subject, constant, ignoresCase) : [];
    }

    private static bool IsConstant(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: string };

    private static IEnumerable<ComparedText> Compare(TextSubject subject, IOperation constant, bool ignoresCase) =>
        constant.ConstantValue is { HasValue: true, Value: string text } && !string.IsNullOrWhiteSpace(text)
            ? [new ComparedText(subject, text, constant, ignoresCase)]
            : [];

    // What is not known to tell upper from lower case may not.
    private static bool MayIgnoreCase(IOperation? how) => how is not null && PollCalls.Unconverted(how) switch
    {
        IMemberReferenceOperation { Member.Name: "Ordinal" or "CurrentCulture" or "InvariantCulture" or "Default" } => false,
        _ => true,
    };
}
