using System;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What a type makes of a number that it cannot hold: a counter that is a little off counts one round more or less.</summary>
internal static class Representations
{
    // A tick has seven digits.
    private const int Digits = 7;

    public static Interval As(this Interval number, ITypeSymbol? type) => type switch
    {
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } =>
            new(Math.Truncate(Math.Round(number.Least, Digits)), Math.Truncate(Math.Round(number.Greatest, Digits))),
        { SpecialType: SpecialType.System_Single } => new((float)number.Least, (float)number.Greatest),
        { SpecialType: SpecialType.System_Decimal } => number.Rounded(),
        _ => TimeSpans.Is(type) ? number.Rounded() : number,
    };

    /// <summary>Without the error that sums of tenths have.</summary>
    public static Interval Rounded(this Interval number) => new(Math.Round(number.Least, Digits), Math.Round(number.Greatest, Digits));
}
