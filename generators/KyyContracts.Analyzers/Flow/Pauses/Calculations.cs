using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What the members of TimeSpan, Math and Random make of numbers.</summary>
internal static class Calculations
{
    private static readonly Interval Percent = new(0, 1);

    /// <summary>Null where the member is none of these.</summary>
    public static Interval? Of(IOperation operation, Func<IOperation, Interval> of) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: var type } } when TimeSpans.Is(type) => Interval.Zero,
        IObjectCreationOperation { Type: { } type, Arguments: var parts } when TimeSpans.Is(type) => Sum(parts, string.Empty, of),
        IInvocationOperation { Instance: null, TargetMethod: { Name: var name, ContainingType: var type } } call when TimeSpans.Is(type) => name == "Parse"
            ? Parsed(call.Arguments[0].Value)
            : Sum(call.Arguments, name, of),
        IInvocationOperation { Instance: { } span, TargetMethod: { Name: var name, ContainingType: var type } } call when TimeSpans.Is(type) => InstanceCall(name, of(span), call, of),
        IPropertyReferenceOperation { Instance: { } span, Property: { Name: var name, ContainingType: var type } } when TimeSpans.Is(type) =>
            TimeSpans.UnitOf(name) is { } unit ? of(span) / Interval.Exactly(unit) : null,
        IInvocationOperation { TargetMethod.ContainingType: { Name: "Math" or "Double" or "Int32" } } call => MathCall(call, of),
        IInvocationOperation { TargetMethod.ContainingType.Name: "Random" } call => RandomCall(call, of),
        _ => null,
    };

    private static Interval Sum(IEnumerable<IArgumentOperation> parts, string factory, Func<IOperation, Interval> of) => parts.Aggregate(
        Interval.Zero,
        (sum, part) => TimeSpans.UnitOf(part.Parameter, factory) is { } unit ? sum + (of(part.Value) * Interval.Exactly(unit)) : Interval.Unknown);

    private static Interval Parsed(IOperation text) =>
        text.ConstantValue is { HasValue: true, Value: string span } && TimeSpan.TryParse(span, System.Globalization.CultureInfo.InvariantCulture, out var parsed)
            ? Interval.Exactly(parsed.TotalSeconds)
            : Interval.Unknown;

    private static Interval? InstanceCall(string name, Interval span, IInvocationOperation call, Func<IOperation, Interval> of) => name switch
    {
        "Add" => span + of(call.Arguments[0].Value),
        "Subtract" => span - of(call.Arguments[0].Value),
        "Multiply" => span * of(call.Arguments[0].Value),
        "Divide" => span / of(call.Arguments[0].Value),
        _ => null,
    };

    private static Interval? MathCall(IInvocationOperation call, Func<IOperation, Interval> of)
    {
        var values = call.Arguments.Select(argument => of(argument.Value)).ToList();
        return (call.TargetMethod.Name, values.Count) switch
        {
            ("Min", 2) => Interval.Min(values[0], values[1]),
            ("Max", 2) => Interval.Max(values[0], values[1]),
            ("Pow", 2) => Interval.Pow(values[0], values[1]),
            ("Clamp", 3) => Interval.Max(values[1], Interval.Min(values[0], values[2])),
            ("Round" or "Floor" or "Truncate" or "Ceiling", >= 1) => new Interval(Math.Floor(values[0].Least), Math.Ceiling(values[0].Greatest)),
            _ => null,
        };
    }

    private static Interval? RandomCall(IInvocationOperation call, Func<IOperation, Interval> of)
    {
        var values = call.Arguments.Select(argument => of(argument.Value)).ToList();
        return (call.TargetMethod.Name, values.Count) switch
        {
            ("Next" or "NextInt64", 1) => new Interval(0, values[0].Greatest),
            ("Next" or "NextInt64", 2) => new Interval(values[0].Least, values[1].Greatest),
            ("NextDouble" or "NextSingle", 0) => Percent,
            _ => null,
        };
    }
}
