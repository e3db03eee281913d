using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Notes what is seen of states once they are final: what is told, to whom tasks are given, how they end.</summary>
internal sealed class StateNotes(PollingFunction function, Conditions conditions, Polls polls, Giving giving, RetriedStates retried, StateFindings findings)
{
    /// <summary>Notes what an operation does with tasks, tests and results.</summary>
    public void Of(IOperation operation, Worlds state)
    {
        if (function is { FollowsAll: true, Caller: null }
            && operation is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation)
        {
            giving.Note(operation, state);
        }

        if (operation is { Type.SpecialType: SpecialType.System_Boolean } and (IBinaryOperation or IIsPatternOperation or IPropertyReferenceOperation or ILocalReferenceOperation or IInvocationOperation))
        {
            Tell(operation, state);
        }

        if (Gifts.IsGiven(operation, function))
        {
            // What is assigned on its way is not there yet.
            var given = operation is ISimpleAssignmentOperation { Value: var assigned } ? assigned : operation;
            giving.Give(given, state);
            if (Gifts.MayBeNull(operation))
            {
                giving.GiveResult(given, state);
            }
        }
        else if (Gifts.IsShown(operation, function))
        {
            giving.Show(operation, state);
        }
    }

    // Who gets the outcome of a test is told as well as who branches on it.
    private void Tell(IOperation condition, Worlds state)
    {
        foreach (var way in state.All)
        {
            if (conditions.TestOf(condition, way) is { } told)
            {
                findings.Told(told.Fact, told.Learned);
            }
        }
    }

    /// <summary>Notes how the function that is judged ends.</summary>
    public void End(Worlds end)
    {
        Retries();
        findings.AtEnd.AddRange(end.All.SelectMany(static way => way.Facts));
    }

    // A retry is a cycle that asks what the poll has answered.
    private void Retries()
    {
        foreach (var call in function.Flow.Calls)
        {
            if (findings.Timed.ContainsKey(call.Syntax) && polls.Answer(call) is { } answer && retried.Of(answer) is { } again)
            {
                findings.Again(call.Syntax, again);
            }
        }
    }
}
