using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>Finds, for the polls of one task in a cycle, how long a program pauses at most before each of them.</summary>
internal sealed class PauseAnalysis : ForwardAnalysis<SincePoll>
{
    private readonly PollingFunction _function;
    private readonly ControlFlow _flow;
    private readonly PauseCalls _pauses;
    private readonly TaskKey _task;
    private readonly HashSet<IInvocationOperation> _polls;
    private Dictionary<IInvocationOperation, SincePoll>? _found;

    private PauseAnalysis(PollingFunction function, ControlFlow flow, TaskKey task, IEnumerable<IInvocationOperation> polls)
    {
        _function = function;
        _flow = flow;
        _pauses = new PauseCalls(function, flow);
        _task = task;
        _polls = [.. polls];
    }

    /// <summary>The polls that are repeated for the same task, each with the longest pause before it, in seconds.</summary>
    public static IEnumerable<KeyValuePair<IInvocationOperation, double>> RepeatedPolls(PollingFunction function)
    {
        var flow = new ControlFlow(function.Graph);
        var polls = (from block in function.Graph.Blocks
                     from operation in ControlFlow.OperationsOf(block)
                     from call in operation.DescendantsAndSelf().OfType<IInvocationOperation>()
                     where function.Facts.PollOf(call.TargetMethod) is not null && Cycles.IsInCycle(function.Graph, block)
                     let task = TaskKey.Of(call, flow)
                     where task is not null
                     select (call, task)).ToList();
        while (polls.Count > 0)
        {
            var task = polls[0].task;
            var same = polls.Where(poll => task.IsSame(poll.task)).Select(poll => poll.call).ToList();
            polls.RemoveAll(poll => task.IsSame(poll.task));
            foreach (var found in new PauseAnalysis(function, flow, task, same).Find())
            {
                yield return found;
            }
        }
    }

    protected override SincePoll Join(SincePoll left, SincePoll right) => left.Or(right);

    protected override SincePoll Visit(IOperation operation, SincePoll before)
    {
        if (operation is INameOfOperation)
        {
            return before;
        }

        var after = operation.ChildOperations.Aggregate(before, (state, child) => Visit(child, state));
        if (operation is IInvocationOperation call && _polls.Contains(call))
        {
            if (_found is not null)
            {
                _found[call] = after;
            }

            return SincePoll.Now;
        }

        return Writes.Of(operation).Any(target => IsOtherTask(target, operation))
            ? SincePoll.Never
            : after.Pause(_pauses.LengthOf(operation));
    }

    // A poll that throws has polled. Other throws end the cycle or pass through a pause that is counted anyway.
    protected override SincePoll? Thrown(IOperation operation, SincePoll before, SincePoll after) =>
        operation.DescendantsAndSelf().Any(inner => inner is IInvocationOperation call && _polls.Contains(call)) ? after.Failed : null;

    private bool IsOtherTask(IOperation target, IOperation write)
    {
        if (target is IFlowCaptureReferenceOperation capture && _flow.OnlyValue(capture) is { } captured)
        {
            return IsOtherTask(captured, write);
        }

        // An answer bears the id that was asked for.
        return Writes.SymbolOf(target) is { } symbol
            && _task.Variables.Contains(symbol)
            && !(write is ISimpleAssignmentOperation { Value: var value } && PollCalls.Of(value, _function.Facts) is { } poll && _polls.Contains(poll));
    }

    private Dictionary<IInvocationOperation, double> Find()
    {
        if (_task.Variables.Any(IsWrittenElsewhere) || Solve(_function.Graph, SincePoll.Never) is not { } before)
        {
            return [];
        }

        _found = [];
        Replay(_function.Graph, before);
        return _found.Where(found => found.Value is { IsAnswered: true, Longest: not null })
            .ToDictionary(found => found.Key, found => found.Value.Longest!.Value);
    }

    private bool IsWrittenElsewhere(ISymbol variable) =>
        variable is ILocalSymbol or IParameterSymbol && _function.Locals.IsCaptured(variable) && _function.Locals.IsWritten(variable);
}
