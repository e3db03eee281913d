using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>
/// Polly's retries around a poll: <c>WaitAndRetry…</c> of a policy, and <c>AddRetry</c> of a pipeline. One that handles
/// exceptions alone tries again what has failed, and polls nothing.
/// </summary>
internal static class Retries
{
    private const int MaxDepth = 20;

    /// <summary>The pause before the second run, and before each later one, of what is passed to the call; null where no retry is known to repeat it.</summary>
    public static (Interval First, Interval Later)? PausesOf(IInvocationOperation execute, PollingFunction function)
    {
        if (!execute.TargetMethod.Name.StartsWith("Execute", System.StringComparison.Ordinal) || !IsPolly(execute.TargetMethod.ContainingType) || execute.Instance is not { } policy)
        {
            return null;
        }

        var chain = ChainOf(policy, function).ToList();
        var retries = chain.Where(call => call.TargetMethod.Name.Contains("Retry")).ToList();
        return PausesOf(chain, retries, function) is not { } pauses ? null
            : RetryHooks.MayPause(HooksOf(retries[0], function)) ? (Interval.Unknown, Interval.Unknown)
            : pauses;
    }

    private static (Interval, Interval)? PausesOf(List<IInvocationOperation> chain, List<IInvocationOperation> retries, PollingFunction function) =>
        retries.Count != 1 || !IsPolly(retries[0].TargetMethod.ContainingType) ? null
            : retries[0].TargetMethod.Name == "AddRetry" ? OfOptions(retries[0], function)
            : chain.Any(call => call.TargetMethod.Name is "HandleResult" or "OrResult") ? OfPolicy(retries[0], function)
            : null;

    // What is run before each retry.
    private static IEnumerable<IOperation> HooksOf(IInvocationOperation retry, PollingFunction function) => retry.Arguments
        .Where(static argument => argument.Parameter is { Name: var name } && name.StartsWith("onRetry", System.StringComparison.Ordinal)).Select(static argument => argument.Value)
        .Concat(OptionsOf(retry, function) is { } options && SetIn(options).TryGetValue("OnRetry", out var hook) ? [hook] : []);

    /// <summary>The tests of what the call answers, any of which has it run again; empty where it is not known that there is no other.</summary>
    public static IReadOnlyList<IAnonymousFunctionOperation> ResultTests(IInvocationOperation execute, PollingFunction function)
    {
        if (PausesOf(execute, function) is null)
        {
            return [];
        }

        var chain = ChainOf(execute.Instance!, function).ToList();
        IEnumerable<IInvocationOperation> builders = chain;
        if (chain.FirstOrDefault(static call => call.TargetMethod.Name == "AddRetry") is { } retry)
        {
            if (OptionsOf(retry, function) is not { } options || !SetIn(options).TryGetValue("ShouldHandle", out var handled))
            {
                return [];
            }

            if (handled is IDelegateCreationOperation { Target: IAnonymousFunctionOperation test })
            {
                return [test];
            }

            builders = ChainOf(handled, function);
        }

        var tests = builders.Where(static call => call.TargetMethod.Name is "HandleResult" or "OrResult")
            .Select(static call => call.Arguments.Select(static argument => PollCalls.Unconverted(argument.Value)).OfType<IDelegateCreationOperation>().FirstOrDefault()?.Target as IAnonymousFunctionOperation)
            .ToList();
        return tests.Contains(null) ? [] : tests.OfType<IAnonymousFunctionOperation>().ToList();
    }

    private static bool IsPolly(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "Polly";
    }

    // The calls that made the policy, the last one first.
    private static IEnumerable<IInvocationOperation> ChainOf(IOperation policy, PollingFunction function)
    {
        IOperation? current = policy;
        for (var depth = 0; depth < MaxDepth && current is not null; depth++)
        {
            current = PollCalls.Unconverted(current);
            if (current is IInvocationOperation call)
            {
                yield return call;
                current = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
            }
            else
            {
                current = current switch
                {
                    IConversionOperation conversion => conversion.Operand,
                    ILocalReferenceOperation local => function.Locals.OnlyValue(local.Local),
                    IFieldReferenceOperation field => Initializers.Of(field.Field, function.Model),
                    IPropertyReferenceOperation property => Initializers.Of(property.Property, function.Model),
                    _ => null,
                };
            }
        }
    }

    private static (Interval, Interval)? OfPolicy(IInvocationOperation retry, PollingFunction function)
    {
        if (!retry.TargetMethod.Name.StartsWith("WaitAndRetry", System.StringComparison.Ordinal))
        {
            return (Interval.Zero, Interval.Zero);
        }

        var numbers = new Numbers(function);
        foreach (var argument in retry.Arguments)
        {
            var value = PollCalls.Unconverted(argument.Value);
            if (value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } && TimeSpans.Is(lambda.Symbol.ReturnType))
            {
                return OfProvider(lambda, numbers);
            }

            if (value is IArrayCreationOperation { Initializer.ElementValues: { IsEmpty: false } pauses } && TimeSpans.Is(pauses[0].Type))
            {
                var lengths = pauses.Select(pause => numbers.Seconds(pause, Trip.Start)).ToList();
                return (lengths[0], lengths.Skip(1).DefaultIfEmpty(lengths[0]).Aggregate(static (all, pause) => all.Or(pause)));
            }
        }

        return null;
    }

    // The first retry has number 1.
    private static (Interval, Interval)? OfProvider(IAnonymousFunctionOperation lambda, Numbers numbers)
    {
        var returns = lambda.Body.Descendants().OfType<IReturnOperation>().ToList();
        if (returns.Count != 1 || returns[0].ReturnedValue is not { } pause || lambda.Symbol.Parameters.IsEmpty)
        {
            return null;
        }

        Interval At(Interval attempt) => numbers.Seconds(pause, Trip.Start.Set(lambda.Symbol.Parameters[0], attempt));
        return (At(Interval.Exactly(1)), At(new Interval(2, double.PositiveInfinity)));
    }

    private static (Interval, Interval)? OfOptions(IInvocationOperation retry, PollingFunction function)
    {
        if (OptionsOf(retry, function) is not { } options)
        {
            return null;
        }

        var set = SetIn(options);
        if (!set.TryGetValue("ShouldHandle", out var handled) || !LooksAtResult(handled) || set.ContainsKey("DelayGenerator")
            || (set.TryGetValue("UseJitter", out var jitter) && jitter.ConstantValue is not { HasValue: true, Value: false }))
        {
            return null;
        }

        // What Polly pauses where nobody says how long.
        var delay = set.TryGetValue("Delay", out var length) ? new Numbers(function).Seconds(length, Trip.Start) : Interval.Exactly(2);
        var grows = set.TryGetValue("BackoffType", out var type) && (type as IFieldReferenceOperation)?.Field.Name != "Constant";
        return (delay, grows ? new Interval(delay.Least, double.PositiveInfinity) : delay);
    }

    private static IObjectCreationOperation? OptionsOf(IInvocationOperation retry, PollingFunction function) => retry.Arguments
        .Select(argument => Made(argument.Value, function)).OfType<IObjectCreationOperation>()
        .FirstOrDefault(static made => made.Type?.Name == "RetryStrategyOptions");

    private static Dictionary<string, IOperation> SetIn(IObjectCreationOperation options) => (options.Initializer?.Initializers.AsEnumerable() ?? []).OfType<ISimpleAssignmentOperation>()
        .Where(static assignment => assignment.Target is IPropertyReferenceOperation)
        .GroupBy(static assignment => ((IPropertyReferenceOperation)assignment.Target).Property.Name)
        .ToDictionary(static group => group.Key, static group => group.Last().Value);

    private static IOperation? Made(IOperation value, PollingFunction function) => PollCalls.Unconverted(value) switch
    {
        ILocalReferenceOperation local => function.Locals.OnlyValue(local.Local),
        IFieldReferenceOperation field => Initializers.Of(field.Field, function.Model),
        var made => made,
    };

    private static bool LooksAtResult(IOperation handled) => handled.DescendantsAndSelf().Any(inner => inner
        is IInvocationOperation { TargetMethod.Name: "HandleResult" or "OrResult" }
        or IPropertyReferenceOperation { Property.Name: "Result" });
}
