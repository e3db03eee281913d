using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>How many things are in a sequence to which nothing can be added.</summary>
internal static class Lengths
{
    /// <summary>Unknown where it is not known.</summary>
    public static Interval Of(IOperation sequence, PollingFunction function, Trip trip, Func<IOperation, Trip, Interval> of) => PollCalls.Unconverted(sequence) switch
    {
        ILocalReferenceOperation { Local: { Type: var type } local } => IsFixed(type) ? OfKept(function.Locals.OnlyValue(local), of) : Interval.Unknown,
        IMemberReferenceOperation { Type: var type, Member: var member } => IsFixed(type) ? OfKept(Initializers.Of(member, function.Model), of) : Interval.Unknown,
        var written => OfWritten(written, trip, of),
    };

    private static bool IsFixed(ITypeSymbol? type) => type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String };

    // It was made before, when variables may have had other numbers.
    private static Interval OfKept(IOperation? value, Func<IOperation, Trip, Interval> of) => value is null ? Interval.Unknown : OfWritten(PollCalls.Unconverted(value), Trip.Start, of);

    private static Interval OfWritten(IOperation value, Trip trip, Func<IOperation, Trip, Interval> of) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => Interval.Exactly(text.Length),
        IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } => of(sizes[0], trip),
        IArrayInitializerOperation { ElementValues: var elements } when !elements.Any(static element => element is IArrayInitializerOperation) => Interval.Exactly(elements.Length),
        // Older compilers have no operation for a collection expression.
        { Syntax: CollectionExpressionSyntax { Elements: var parts } } when parts.All(static part => part is ExpressionElementSyntax) => Interval.Exactly(parts.Count),
        IInvocationOperation { TargetMethod: { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" }, Arguments: { Length: 2 } arguments } => of(arguments[1].Value, trip),
        _ => Interval.Unknown,
    };
}
