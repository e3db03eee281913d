using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Functions that stop the timer that runs them before they poll: it runs them again when somebody starts it.</summary>
internal static class TimerStops
{
    /// <summary>Whether the function may stop a timer and then poll.</summary>
    public static bool Any(PollingFunction function)
    {
        var polls = new PollBlocks(function);
        var leading = polls.LeadingToPoll();
        return polls.Helpers.Any(Any) || function.Graph.Blocks.Any(block => PollBlocks.OperationsIn(block).Any(operation =>
            Stops(operation, function) && (polls.PollsAfter(operation, block) || PollBlocks.NextOf(block).Any(next => leading[next.Ordinal]))));
    }

    private static bool Stops(IOperation operation, PollingFunction function) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Stop" or "Close" or "Dispose" or "DisposeAsync", Instance.Type: { } type } => IsTimer(type),
        IInvocationOperation { TargetMethod.Name: "Change", Instance.Type: { } type, Arguments: { Length: 2 } arguments } =>
            IsTimer(type) && TimerChanges.IsNever(arguments.First(static argument => argument.Parameter?.Ordinal == 0).Value, new Numbers(function)),
        IInvocationOperation call => function.Entered(call) is { } helper && helper.Graph.Blocks.SelectMany(PollBlocks.OperationsIn).Any(inner => Stops(inner, helper)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Enabled" or "IsEnabled", ContainingType: { } type } }, Value: var value } =>
            IsTimer(type) && value.ConstantValue is not { HasValue: true, Value: true },
        _ => false,
    };

    private static bool IsTimer(ITypeSymbol type) => type.Name.EndsWith("Timer", System.StringComparison.Ordinal);
}
