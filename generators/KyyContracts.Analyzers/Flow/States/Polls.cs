using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>The polls of a function, its own and those in the helpers that it calls.</summary>
internal sealed class Polls(PollingFunction function, PollKeys keys)
{
    /// <summary>The task that a poll answers, of which nothing is known yet; null where the call is no poll, or its task has no shape.</summary>
    public TaskFact? Answer(IInvocationOperation call) =>
        function.Facts.PollOf(call.TargetMethod) is { TaskType: var type } contract && function.Facts.ShapeOf(type) is { } shape
            ? TaskFact.Fresh(shape, type.NullableAnnotation == NullableAnnotation.Annotated) with { Selector = contract.Selector }
            : null;

    public bool MayPoll(IInvocationOperation call) => function.Facts.PollOf(call.TargetMethod) is null && function.MayPoll(call);

    /// <summary>Whether a call into the same file may tell or change something of a task.</summary>
    public bool IsWorthEntering(IInvocationOperation call, Worlds state, TaskReferences references) =>
        call.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke
        || (Helpers.IsHelper(call.TargetMethod.OriginalDefinition, function.Model)
            && function.Facts.PollOf(call.TargetMethod) is null
            && (call.Arguments.Any(argument => state.All.Any(way => references.Mentioned(argument.Value, way).Count > 0) || Polled(argument.Value)) || function.MayPoll(call)));

    // The task is asked for where it is passed on.
    private bool Polled(IOperation argument) =>
        PollCalls.Unconverted(argument) is ISimpleAssignmentOperation { Value: var assigned } ? Polled(assigned) : PollCalls.Of(argument, function.Facts) is not null;

    /// <summary>Whether the poll is repeated by a cycle of the outermost function, rather than by one inside a helper, and asks for one task each time.</summary>
    public bool Repeats(IInvocationOperation call) =>
        keys.Of(call, function) is Pauses.TaskKey
        && function.Outermost.CycleOf(function.Site(call).Syntax) is not null
        && !IsInCycleOfHelper(call);

    /// <summary>Whether the poll asks for one task each time the function runs, and no cycle repeats it.</summary>
    public bool IsAlone(IInvocationOperation call) =>
        function.Facts.PollOf(call.TargetMethod) is not null
        && keys.Of(call, function) is Pauses.TaskKey key
        && function.Outermost.CycleOf(function.Site(call).Syntax) is null
        && !IsInCycleOfHelper(call)
        && !key.Variables.Any(variable => IsOwn(variable) || Pauses.ChosenTasks.IsChosen(variable, function.Outermost));

    private bool IsInCycleOfHelper(IInvocationOperation call)
    {
        for (var (inner, at) = (function, call); inner.Caller is { } caller; (inner, at) = (caller, inner.Call!))
        {
            if (inner.CycleOf(at.Syntax) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Each run has parameters and locals of its own.
    private bool IsOwn(ISymbol variable) => variable is ILocalSymbol or IParameterSymbol && variable.DeclaringSyntaxReferences
        .Any(declaration => function.Outermost.Graph.OriginalOperation.Syntax.Span.Contains(declaration.Span));

    /// <summary>Whether one cycle repeats the poll and one of those that answered before.</summary>
    public bool RepeatsAfter(IInvocationOperation call, TaskFact last)
    {
        var cycle = function.Outermost.CycleOf(function.Site(call).Syntax);
        return last.Sites.Any(site => function.Outermost.CycleOf(site) == cycle);
    }
}
