using System.Linq;
using KyyContracts.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.Pauses;

/// <summary>The polls of a function that something repeats, and the pauses before them: a cycle, a call of the function itself, a timer or a retry.</summary>
internal static class RepeatedPolls
{
    public static PauseFindings PausesOf(PollingFunction function, PollKeys keys)
    {
        var findings = new PauseFindings();
        AddTimed(function, findings);
        foreach (var repeated in function.States.RepeatedTasks.GroupBy(poll => (poll.Value, function.CycleOf(poll.Key))))
        {
            if (!repeated.Key.Value.Variables.Any(variable => IsWrittenElsewhere(variable, function)))
            {
                PauseAnalysis.Run(function, keys, repeated.Key.Value, [.. repeated.Select(poll => poll.Key)], Given(function), findings);
            }
        }

        foreach (var (poll, task) in Recursions.In(function, keys))
        {
            PauseAnalysis.RunRecursive(function, keys, task, poll, findings);
        }

        return findings;
    }

    // What the giver of a delegate gives beside it, such as the pause.
    private static Trip Given(PollingFunction function) => function is { Giver: { } giver, Call.Arguments: var arguments }
        ? arguments.Aggregate(Trip.Start, (known, argument) => function.Taken(argument) is { } parameter && !function.Locals.IsWritten(parameter)
            ? known.Set(parameter, new Numbers(giver).Of(argument.Value, Given(giver)))
            : known)
        : Trip.Start;

    // A timer or a retry repeats what stands in no cycle.
    private static void AddTimed(PollingFunction function, PauseFindings findings)
    {
        var timed = function.States.Timed.ToList();
        if (timed.Count > 0 && Repeaters.PausesOf(function) is { } pauses)
        {
            foreach (var poll in timed)
            {
                findings.Add(poll.Key, new PauseFindings.Pair(poll.Value, function.Facts.PollOf(poll.Value)!, pauses.First, pauses.Later));
            }
        }
    }

    private static bool IsWrittenElsewhere(ISymbol variable, PollingFunction function) =>
        variable is ILocalSymbol or IParameterSymbol && function.Locals.IsCaptured(variable) && function.Locals.IsWritten(variable);
}
