using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Who runs a function again and again without a cycle in sight: a timer, a retry, a sequence of ticks.</summary>
internal static class Repeaters
{
    /// <summary>The pause before the second run, and before each later one; null where nobody is known to repeat the function.</summary>
    public static (Interval First, Interval Later)? PausesOf(PollingFunction function) =>
        Repeated(function) is { } pauses && !Skips.Any(function) ? pauses : null;

    private static (Interval First, Interval Later)? Repeated(PollingFunction function)
    {
        if (TimerCallbacks.TimerOf(function) is { } timer)
        {
            return TimerCallbacks.PauseOf(timer, function) is { } pause ? (pause, pause) : null;
        }

        return TakerOf(function) is { } call ? Slowed(Retries.PausesOf(call, function) ?? Spins(call), function) ?? Ticks(call, function) : null;
    }

    // Each run takes its own time.
    private static (Interval, Interval)? Slowed((Interval First, Interval Later)? pauses, PollingFunction function) =>
        pauses is var (first, later) && OwnPauses.Of(function) is var own ? (first + own, later + own) : null;

    /// <summary>The call that a lambda is passed to; null for any other function.</summary>
    public static IInvocationOperation? TakerOf(PollingFunction function)
    {
        var parent = function.Model.GetOperation(function.Graph.OriginalOperation.Syntax, function.File.Cancellation) as IAnonymousFunctionOperation;
        return parent?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } ? call : null;
    }

    private static (Interval, Interval)? Spins(IInvocationOperation call) =>
        call.TargetMethod is { Name: "SpinUntil", ContainingType: { Name: "SpinWait", ContainingNamespace.Name: "Threading" } } ? (Interval.Zero, Interval.Zero) : null;

    private static (Interval, Interval)? Ticks(IInvocationOperation call, PollingFunction function) =>
        Sequence(call) is { TargetMethod: { Name: "Interval", ContainingType: { Name: "Observable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "Reactive" } } } } ticks
        && new Numbers(function).Seconds(ticks.Arguments[0].Value, Trip.Start) is { Least: > 0 } period
            ? (period, period)
            : null;

    // What steps through a sequence keeps its pace.
    private static IInvocationOperation? Sequence(IInvocationOperation call) =>
        call.TargetMethod.Name is "Select" or "SelectMany" or "Subscribe" or "Do"
            ? call.Arguments.FirstOrDefault()?.Value is { } source ? PollCalls.Unconverted(source) as IInvocationOperation : null
            : null;
}
