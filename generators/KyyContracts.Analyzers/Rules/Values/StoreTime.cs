using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Reads how long a store is told to keep a value, in seconds.</summary>
internal static class StoreTime
{
    /// <summary>Of an argument: a length of time, a moment, options, or a function that is given the entry. Unknown where it says nothing.</summary>
    public static Interval Of(IOperation argument)
    {
        var plain = Plain(argument);
        return TimeSpans.Is(plain.Type) ? Durations.Of(plain)
            : plain.Type is { Name: "DateTimeOffset" or "DateTime" } ? Durations.FromNow(plain)
            : Stored.FunctionOf(argument) is { } function ? Shortest(function.Body.Descendants().Where(part => IsOf(part, function.Symbol.Parameters.FirstOrDefault())))
            : OfOptions(plain);
    }

    /// <summary>Of a variable that holds an entry of a cache.</summary>
    public static Interval OfEntry(IOperation entry) => Symbol(entry) is { } variable ? Shortest(Origins.RootOf(entry).Descendants().Where(part => IsOf(part, variable))) : Interval.Unknown;

    private static Interval OfOptions(IOperation options)
    {
        var made = Made(options);
        var inside = made?.DescendantsAndSelf() ?? [];
        return Shortest(Symbol(options) is { } variable ? inside.Concat(Origins.RootOf(options).Descendants().Where(part => IsOf(part, variable))) : inside);
    }

    private static IOperation? Made(IOperation options) => Plain(options) switch
    {
        IObjectCreationOperation creation => creation,
        IInvocationOperation { Instance: { } inner } call when IsSetter(call.TargetMethod.Name) && Made(inner) is not null => call,
        IInvocationOperation { Instance: null, Arguments: { Length: > 1 } arguments } call when IsSetter(call.TargetMethod.Name) && Made(arguments[0].Value) is not null => call,
        var other => Origins.Held(other) is { } held ? Made(held) : null,
    };

    /// <summary>The shortest of all lengths that are set; unknown where one of them is.</summary>
    private static Interval Shortest(IEnumerable<IOperation> parts)
    {
        Interval? shortest = null;
        foreach (var part in parts)
        {
            var length = part switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "AbsoluteExpirationRelativeToNow" or "Expiration" or "Duration" or "AbsoluteExpiration" } } set => (Interval?)Of(set.Value),
                IInvocationOperation call when IsSetter(call.TargetMethod.Name) && call.Arguments.LastOrDefault() is { } last => Of(last.Value),
                _ => null,
            };
            if (length is { } known)
            {
                shortest = !known.IsKnown || shortest is { IsKnown: false } ? Interval.Unknown : shortest is { } other ? Interval.Min(known, other) : known;
            }
        }

        return shortest ?? Interval.Unknown;
    }

    private static bool IsSetter(string method) => method is "SetAbsoluteExpiration" or "SetDuration";

    /// <summary>Whether the part sets something of the variable.</summary>
    private static bool IsOf(IOperation part, ISymbol? variable) => part switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => IsSame(instance, variable),
        IInvocationOperation call when IsSetter(call.TargetMethod.Name) => IsSame(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, variable),
        _ => false,
    };

    private static bool IsSame(IOperation? reference, ISymbol? variable) =>
        reference is not null && variable is not null && SymbolEqualityComparer.Default.Equals(Symbol(reference), variable);

    private static ISymbol? Symbol(IOperation reference) => Plain(reference) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // A store's own type for times is made by a conversion of its own.
    private static IOperation Plain(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return PollCalls.Unconverted(value);
    }
}
