using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// Calls that hand a task to somebody who is told of it, and who does not decide how the caller goes on. They are known by their names: the
/// callee answers nothing, and logging, showing and reporting change no task. Without them, no loop that logs would be judged.
/// </summary>
internal static class Reports
{
    private static readonly string[] Words =
    [
        "Log", "Report", "Print", "Write", "Notify", "Publish", "Trace", "Display", "Show", "Track", "Record", "Emit", "Progress",
        "OnStatus", "OnUpdate", "Callback", "Broadcast", "Info", "Debug", "Serialize", "SetStatus", "UpdateStatus",
    ];

    public static bool IsReport(IArgumentOperation argument, PollingFunction function) =>
        argument is { Parameter.RefKind: RefKind.None, Parent: IInvocationOperation call } && IsReport(call, function);

    public static bool IsReport(IInvocationOperation call, PollingFunction function) =>
        call.TargetMethod is var method
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } || method.Name.StartsWith("Serialize", StringComparison.Ordinal))
        && SaysSo(NameOf(call, function));

    private static bool SaysSo(string name)
    {
        foreach (var word in Words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(IInvocationOperation call, PollingFunction function) => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        ? NameOf(call.Instance, function)
        : call.TargetMethod.Name;

    private static string NameOf(IOperation? callee, PollingFunction function) => callee switch
    {
        IFlowCaptureReferenceOperation capture => NameOf(function.Flow.OnlyValue(capture), function),
        { } named => Writes.SymbolOf(named)?.Name ?? string.Empty,
        null => string.Empty,
    };
}
