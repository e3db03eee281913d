using System;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Flow;
using KyyContracts.Analyzers.Flow.Pauses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules;

/// <summary>KYY1005: a thread is blocked until a poll is answered, or between two polls.</summary>
internal sealed class BlocksThread() : PollingRule(Descriptors.BlocksThread)
{
    public override void Judge(PollingFunction function, AnalyzerConfigOptions options, Action<Diagnostic> report)
    {
        var polls = new StartedPolls(function);
        foreach (var operation in OwnOperations.Of(function))
        {
            if (BlockingWaits.AwaitedBy(operation) is { } awaited && PollBehind(awaited, operation, polls) is { } poll)
            {
                report(Of(operation, poll is IInvocationOperation { TargetMethod: var method } && function.Facts.PollOf(method) is not null
                    ? "until the poll is answered"
                    : "until the polling is over"));
            }
            else if (operation is IInvocationOperation call && BlockingPauses.IsPause(call, function) && IsBetweenPolls(call, function, polls))
            {
                report(Of(operation, "between two polls"));
            }
        }
    }

    private static IOperation? PollBehind(ImmutableArray<IOperation> awaited, IOperation wait, StartedPolls polls) =>
        awaited.All(task => BlockingWaits.IsDone(task, wait)) ? null : awaited.SelectMany(polls.Behind).FirstOrDefault();

    private Diagnostic Of(IOperation blocking, string when) => Diagnostic.Create(Descriptor, blocking.Syntax.GetLocation(), BlockingWaits.NameOf(blocking), when);

    private static bool IsBetweenPolls(IInvocationOperation pause, PollingFunction function, StartedPolls polls) =>
        function.CycleOf(pause.Syntax) is { } cycle
        && OwnOperations.Of(function).Where(polls.Asks).Any(poll => function.CycleOf(poll.Syntax) == cycle);
}
