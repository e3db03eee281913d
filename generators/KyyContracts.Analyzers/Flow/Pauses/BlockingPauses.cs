using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Calls that keep a thread until some time has passed.</summary>
internal static class BlockingPauses
{
    /// <summary>Whether the call is such, or enters a method of the same file that has one.</summary>
    public static bool IsPause(IInvocationOperation call, PollingFunction function) =>
        IsPause(call) || (function.Caller is null && HelperOf(call, function) is { } helper && OwnOperations.Of(helper).OfType<IInvocationOperation>().Any(IsPause));

    private static bool IsPause(IInvocationOperation call) => call switch
    {
        { TargetMethod: { Name: "Sleep", ContainingType: { Name: "Thread", ContainingNamespace.Name: "Threading" } } } => true,
        _ when TimedWaits.LimitOf(call) is not null && !QuickCalls.IsUnstartedWait(call.TargetMethod) => true,
        _ => BlockingWaits.AwaitedBy(call) is { Length: 1 } awaited && IsDelay(awaited[0]),
    };

    private static bool IsDelay(IOperation task) => PollCalls.Unconverted(task) is IInvocationOperation
    {
        TargetMethod: { Name: "Delay", ContainingType: { Name: "Task" or "TimeProviderTaskExtensions", ContainingNamespace.Name: "Tasks" } },
    };

    // What is awaited there blocks nobody here.
    private static PollingFunction? HelperOf(IInvocationOperation call, PollingFunction function) =>
        call.TargetMethod is { IsAsync: false, MethodKind: not MethodKind.DelegateInvoke } && !function.Facts.MayPoll(call.TargetMethod) ? function.Entered(call) : null;
}
