using System.Linq;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Steps of an enumerator, of which a trip may know how many are left: below 0, the last one found nothing.</summary>
internal static class Steps
{
    public static bool Is(IOperation operation) => EnumeratorOf(operation) is not null;

    /// <summary>The sequence through which a loop that does not poll starts to step; null where the operation starts none. Another's pauses count, however many they are.</summary>
    public static IOperation? Started(IOperation operation, PollingFunction function) =>
        operation is IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } sequence } start
        && start.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
        && !function.Flow.Calls.Any(call => loop.Span.Contains(call.Syntax.Span) && function.MayPoll(call))
            ? sequence
            : null;

    /// <summary>What a trip calls the index of the element at which the enumerator stands.</summary>
    public static object IndexOf(CaptureId enumerator, PollingFunction function) => (Names.Of(enumerator, function), nameof(Elements.Index));

    /// <summary>What is known once an enumerator is made: it stands before the first element.</summary>
    public static Trip Before(IFlowCaptureOperation made, Trip trip, PollingFunction function) =>
        made.Value is IInvocationOperation { TargetMethod.Name: "GetEnumerator" } ? trip.Set(IndexOf(made.Id, function), Interval.Exactly(-1)) : trip;

    public static Trip After(IInvocationOperation call, Trip trip, PollingFunction function) => EnumeratorOf(call) is { } enumerator
        ? Add(IndexOf(enumerator.Id, function), 1, Add(Names.Of(enumerator.Id, function), -1, trip))
        : trip;

    private static Trip Add(object name, int step, Trip trip) =>
        trip.Numbers.TryGetValue(name, out var number) ? trip.Set(name, number + Interval.Exactly(step)) : trip;

    /// <summary>Whether a step surely has not this outcome.</summary>
    public static bool Excludes(IOperation step, bool outcome, Trip trip, PollingFunction function) =>
        EnumeratorOf(step) is { } enumerator
        && trip.Numbers.TryGetValue(Names.Of(enumerator.Id, function), out var left)
        && (outcome ? left.Greatest < 0 : left.Least >= 0);

    private static IFlowCaptureReferenceOperation? EnumeratorOf(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "MoveNext", Instance: IFlowCaptureReferenceOperation enumerator } ? enumerator : null;
}
