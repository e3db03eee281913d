using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>The lengths of time that constant expressions stand for, in seconds.</summary>
internal static class Durations
{
    private const int MaxDepth = 12;

    /// <summary>The length, or unknown where it is not constant. A value of another type than TimeSpan is not known to be one.</summary>
    public static Interval Of(IOperation value) => TimeSpans.Is(PollCalls.Unconverted(value).Type) ? Number(value, 0) : Interval.Unknown;

    /// <summary>How long after now the moment is.</summary>
    public static Interval FromNow(IOperation moment) => Origins.Only(moment) switch
    {
        IInvocationOperation { Instance: { } start, TargetMethod.Name: var name, Arguments: { Length: 1 } arguments } when IsNow(start) => name switch
        {
            "Add" => Of(arguments[0].Value),
            "AddYears" => Number(arguments[0].Value, 0) * Interval.Exactly(365 * 86400),
            "AddMonths" => Number(arguments[0].Value, 0) * Interval.Exactly(28 * 86400),
            _ => name.StartsWith("Add", System.StringComparison.Ordinal) && TimeSpans.UnitOf("Total" + name.Substring(3)) is { } unit
                ? Number(arguments[0].Value, 0) * Interval.Exactly(unit)
                : Interval.Unknown,
        },
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when IsNow(sum.LeftOperand) => Of(sum.RightOperand),
        _ => Interval.Unknown,
    };

    private static bool IsNow(IOperation value) => PollCalls.Unconverted(value) switch
    {
        IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow", ContainingType.Name: "DateTime" or "DateTimeOffset" } } => true,
        IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" } => true,
        _ => false,
    };

    private static Interval Number(IOperation value, int depth)
    {
        if (depth > MaxDepth)
        {
            return Interval.Unknown;
        }

        var plain = PollCalls.Unconverted(value);
        return plain switch
        {
            { ConstantValue: { HasValue: true, Value: { } constant } } => Constant(constant),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Interval.Zero - Number(minus.Operand, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Number(sum.LeftOperand, depth + 1) + Number(sum.RightOperand, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => Number(difference.LeftOperand, depth + 1) - Number(difference.RightOperand, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product => Number(product.LeftOperand, depth + 1) * Number(product.RightOperand, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient => Number(quotient.LeftOperand, depth + 1) / Number(quotient.RightOperand, depth + 1),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Number(choice.WhenTrue, depth + 1).Or(Number(otherwise, depth + 1)),
            _ => Calculations.Of(plain, part => Number(part, depth + 1))
                ?? (Origins.Held(plain) is { } held ? Number(held, depth + 1) : Interval.Unknown),
        };
    }

    private static Interval Constant(object value) => value is System.IConvertible and not (string or bool or char)
        ? Interval.Exactly(System.Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))
        : Interval.Unknown;
}
