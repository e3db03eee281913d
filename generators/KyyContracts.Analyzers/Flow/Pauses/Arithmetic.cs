using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What constants and operators make of numbers.</summary>
internal static class Arithmetic
{
    /// <summary>What an operator makes of two numbers.</summary>
    public static Interval Combine(BinaryOperatorKind kind, Interval left, Interval right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.LeftShift => left * Interval.Pow(Interval.Exactly(2), right),
        _ => Interval.Unknown,
    };

    /// <summary>The number that a constant is.</summary>
    public static Interval Plain(object value) => value switch
    {
        int number => Interval.Exactly(number),
        long number => Interval.Exactly(number),
        uint number => Interval.Exactly(number),
        short number => Interval.Exactly(number),
        byte number => Interval.Exactly(number),
        double number => Interval.Exactly(number),
        float number => Interval.Exactly(number),
        decimal number => Interval.Exactly((double)number),
        _ => Interval.Unknown,
    };
}
