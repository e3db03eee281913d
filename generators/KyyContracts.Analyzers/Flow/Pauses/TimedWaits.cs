using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Waits for a signal that end after some time.</summary>
internal static class TimedWaits
{
    /// <summary>The longest that the call waits, a TimeSpan or a number of milliseconds; null where it is no such wait.</summary>
    public static IOperation? LimitOf(IInvocationOperation call) => call switch
    {
        { TargetMethod: { Name: "WaitOne", ContainingType: { Name: "WaitHandle", ContainingNamespace.Name: "Threading" } } } => TimeOf(call),
        { TargetMethod: { Name: "Wait" or "WaitAsync", ContainingType: { Name: "SemaphoreSlim" or "ManualResetEventSlim" or "CountdownEvent", ContainingNamespace.Name: "Threading" } } } => TimeOf(call),
        _ => null,
    };

    private static IOperation? TimeOf(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { SpecialType: SpecialType.System_Int32 } or { Name: "TimeSpan" })?.Value;
}
