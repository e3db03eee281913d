using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Waits for a signal, a lock, an element, a thread or a task that end after some time.</summary>
internal static class TimedWaits
{
    /// <summary>The longest that the call waits, a TimeSpan or a number of milliseconds; null where it is no such wait.</summary>
    public static IOperation? LimitOf(IInvocationOperation call) => IsWait(call.TargetMethod) ? TimeOf(call) : null;

    private static bool IsWait(IMethodSymbol method) => (method.ContainingType, method.Name) switch
    {
        ({ ContainingNamespace.Name: "Threading" } type, var name) => (type.Name, name) switch
        {
            ("WaitHandle", "WaitOne" or "WaitAny" or "WaitAll" or "SignalAndWait") => true,
            ("SemaphoreSlim" or "ManualResetEventSlim" or "CountdownEvent", "Wait" or "WaitAsync") => true,
            ("Monitor", "Wait" or "TryEnter") => true,
            ("Thread", "Join") or ("Barrier", "SignalAndWait") => true,
            _ => false,
        },
        ({ Name: "Task", ContainingNamespace.Name: "Tasks" }, "WaitAny" or "WaitAll") => true,
        ({ Name: "BlockingCollection", ContainingNamespace.Name: "Concurrent" }, "TryTake" or "TryAdd" or "TryTakeFromAny" or "TryAddToAny") => true,
        ({ Name: "Process", ContainingNamespace.Name: "Diagnostics" }, "WaitForExit") => true,
        _ => false,
    };

    // What is taken or added may be a number, too.
    private static IOperation? TimeOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Name: "timeout" or "millisecondsTimeout" or "milliseconds", Type: { SpecialType: SpecialType.System_Int32 } or { Name: "TimeSpan" } })
            {
                return argument.Value;
            }
        }

        return null;
    }
}
