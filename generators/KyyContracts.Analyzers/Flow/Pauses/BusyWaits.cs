using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Loops that let time go by: a clock decides when they end, and they do not poll.</summary>
internal static class BusyWaits
{
    private static readonly string[] Clocks =
        ["Elapsed", "ElapsedMilliseconds", "ElapsedTicks", "Now", "UtcNow", "TickCount", "TickCount64", "GetUtcNow", "GetLocalNow", "GetElapsedTime", "GetTimestamp"];

    /// <summary>Whether the operation looks at a clock.</summary>
    public static bool ReadsClock(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: var name } => Clocks.Contains(name),
        IInvocationOperation { TargetMethod.Name: var name } => Clocks.Contains(name),
        _ => false,
    };

    /// <summary>Whether the operation is the look at the clock that such a loop takes before each round.</summary>
    public static bool IsLook(IOperation operation, PollingFunction function) =>
        ReadsClock(operation)
        && Loops.Around(operation.Syntax) is { } loop
        && Loops.ConditionOf(loop)?.Span.Contains(operation.Syntax.Span) == true
        && !function.Flow.Calls.Any(call => loop.Span.Contains(call.Syntax.Span) && function.MayPoll(call));
}
