using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Functions that turn to another task each time they run: they take the next id, or count on to it.</summary>
internal static class ChosenTasks
{
    /// <summary>Whether the function, or one that it calls, gives the variable anything but what a poll answers.</summary>
    public static bool IsChosen(ISymbol variable, PollingFunction function) =>
        ControlFlow.OperationsOf(function.Graph).SelectMany(static operation => operation.DescendantsAndSelf()).Any(operation => Chooses(operation, variable, function))
        || function.Flow.Calls.Select(function.Entered).Any(helper => helper is not null && IsChosen(variable, helper));

    private static bool Chooses(IOperation operation, ISymbol variable, PollingFunction function) =>
        Writes.Of(operation).Any(target => SymbolEqualityComparer.Default.Equals(Writes.SymbolOf(function.Flow.PlaceOf(target)), variable))
        && !(operation is ISimpleAssignmentOperation { IsRef: false, Value: var value } && (IsNone(value) || IsAnswer(value, function)));

    // It asks for none any more.
    private static bool IsNone(IOperation value) => value.ConstantValue is { HasValue: true, Value: null or "" };

    private static bool IsAnswer(IOperation value, PollingFunction function) =>
        PollCalls.Of(value, function.Facts) is not null
        || (PollCalls.Unconverted(value) is ILocalReferenceOperation { Local: var local } && function.Locals.OnlyValue(local) is { } given && PollCalls.Of(given, function.Facts) is not null);
}
