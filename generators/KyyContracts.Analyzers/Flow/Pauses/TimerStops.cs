using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Functions that stop the timer that runs them before they poll: it runs them again when somebody starts it.</summary>
internal static class TimerStops
{
    /// <summary>Whether the function may stop a timer and then poll.</summary>
    public static bool Any(PollingFunction function)
    {
        var polls = function.Flow.Calls.Where(function.MayPoll).ToList();
        if (polls.Select(function.Entered).Any(static helper => helper is not null && Any(helper)))
        {
            return true;
        }

        var sites = new HashSet<SyntaxNode>(polls.Select(static poll => poll.Syntax));
        var blocks = function.Graph.Blocks;
        var polling = blocks.Select(block => InnerOf(block).Where(inner => inner is IInvocationOperation && sites.Contains(inner.Syntax)).Select(static poll => poll.Syntax.SpanStart).DefaultIfEmpty(-1).Max()).ToArray();
        var reaching = Reaching(polling, blocks);
        return blocks.Any(block => InnerOf(block).Any(inner => Stops(inner, function) && (inner.Syntax.SpanStart < polling[block.Ordinal] || LeadsTo(block, reaching))));
    }

    private static IEnumerable<IOperation> InnerOf(BasicBlock block) => ControlFlow.OperationsOf(block).SelectMany(static operation => operation.DescendantsAndSelf());

    private static bool Stops(IOperation operation, PollingFunction function) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Stop" or "Close" or "Dispose" or "DisposeAsync", Instance.Type: { } type } => IsTimer(type),
        IInvocationOperation { TargetMethod.Name: "Change", Instance.Type: { } type, Arguments: { Length: 2 } arguments } =>
            IsTimer(type) && TimerChanges.IsNever(arguments.First(static argument => argument.Parameter?.Ordinal == 0).Value, new Numbers(function)),
        IInvocationOperation call => function.Entered(call) is { } helper && ControlFlow.OperationsOf(helper.Graph).SelectMany(static inner => inner.DescendantsAndSelf()).Any(inner => Stops(inner, helper)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Enabled" or "IsEnabled", ContainingType: { } type } }, Value: var value } =>
            IsTimer(type) && value.ConstantValue is not { HasValue: true, Value: true },
        _ => false,
    };

    private static bool IsTimer(ITypeSymbol type) => type.Name.EndsWith("Timer", System.StringComparison.Ordinal);

    private static bool LeadsTo(BasicBlock block, bool[] reaching) =>
        new[] { block.ConditionalSuccessor, block.FallThroughSuccessor }.Any(branch => branch?.Destination is { } next && reaching[next.Ordinal]);

    // From which blocks a poll is reached.
    private static bool[] Reaching(int[] polling, IReadOnlyList<BasicBlock> blocks)
    {
        var reaching = polling.Select(static poll => poll >= 0).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var at = blocks.Count - 1; at >= 0; at--)
            {
                if (!reaching[at] && LeadsTo(blocks[at], reaching))
                {
                    reaching[at] = changed = true;
                }
            }
        }

        return reaching;
    }
}
