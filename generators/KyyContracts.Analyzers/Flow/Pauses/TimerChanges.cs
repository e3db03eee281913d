using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>What the callback of a <c>System.Threading.Timer</c> sets its own timer to: <c>Change(2000, Timeout.Infinite)</c> runs it once more after that.</summary>
internal static class TimerChanges
{
    /// <summary>The pauses after which it runs again, seen in the callback and in the methods that it calls; null where it sets nothing.</summary>
    public static Interval? In(PollingFunction callback, ISymbol timer)
    {
        Interval? pauses = null;
        foreach (var call in callback.Flow.Calls)
        {
            var pause = IsChange(call) && SymbolEqualityComparer.Default.Equals(Changed(call, callback), timer) ? PauseOf(call, new Numbers(callback))
                : callback.Entered(call) is { } helper ? In(helper, timer)
                : null;
            pauses = pause is null ? pauses : pauses?.Or(pause.Value) ?? pause;
        }

        return pauses;
    }

    /// <summary>Whether the length is that of no pause at all: it never comes.</summary>
    public static bool IsNever(IOperation length, Numbers numbers) =>
        PollCalls.Unconverted(length) is IFieldReferenceOperation { Field.Name: "InfiniteTimeSpan" } || numbers.Seconds(length, Trip.Start).Greatest < 0;

    private static bool IsChange(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "Change", ContainingType: { Name: "Timer", ContainingNamespace.Name: "Threading" } }, Arguments.Length: 2 };

    private static ISymbol? Changed(IInvocationOperation call, PollingFunction function) => Writes.SymbolOf(
        call.Instance is IFlowCaptureReferenceOperation capture && function.Flow.OnlyValue(capture) is { } captured ? captured : call.Instance!);

    // One that goes on by itself may run at any time by then.
    private static Interval? PauseOf(IInvocationOperation change, Numbers numbers)
    {
        var due = change.Arguments.First(static argument => argument.Parameter?.Ordinal == 0).Value;
        var period = change.Arguments.First(static argument => argument.Parameter?.Ordinal == 1).Value;
        return IsNever(due, numbers) ? null : IsNever(period, numbers) ? numbers.Seconds(due, Trip.Start) : Interval.Unknown;
    }
}
