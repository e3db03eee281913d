using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Timers of a durable orchestration: they take a length, or the time of the orchestration and a length.</summary>
internal static class DurableTimers
{
    /// <summary>The length and how many seconds it counts for each one; null where the call makes no timer, or one whose length is not seen.</summary>
    public static (IOperation Length, double Unit)? PauseOf(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "CreateTimer", ContainingType.Name: "TaskOrchestrationContext" or "IDurableOrchestrationContext" }, Arguments: { Length: > 0 } arguments }
            ? arguments[0].Value is { Type.Name: "TimeSpan" } length ? (length, 1) : SinceNow(arguments[0].Value)
            : null;

    private static (IOperation, double)? SinceNow(IOperation time) =>
        time is IInvocationOperation { Instance: IPropertyReferenceOperation { Property.Name: "CurrentUtcDateTime" }, Arguments: { Length: 1 } arguments } sum
            ? sum.TargetMethod.Name switch
            {
                "Add" or "AddSeconds" => (arguments[0].Value, 1),
                "AddMilliseconds" => (arguments[0].Value, 0.001),
                "AddMinutes" => (arguments[0].Value, 60),
                _ => null,
            }
            : null;
}
