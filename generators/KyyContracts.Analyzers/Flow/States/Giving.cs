using System.Linq;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>Notes to whom a task is given, who may tell what it is, and in which states members are read. Called once the states are final.</summary>
internal sealed class Giving(PollingFunction function, TaskReferences references, StateFindings findings)
{
    // A way on which nothing is known of the task allows all states.
    public void Note(IOperation operation, Worlds state)
    {
        foreach (var way in state.All)
        {
            findings.Note(operation.Syntax, references.Of(operation, way) is { } read && Role.IsMember(read.Role) ? read : null);
        }
    }

    // Who captures a task may tell what it is. What runs at once finds it as it is here.
    public void Capture(IFlowAnonymousFunctionOperation lambda, Worlds state)
    {
        var captured = Captures.Of(lambda, state, function.Locals);
        foreach (var fact in captured.SelectMany(static known => known))
        {
            findings.GivenAway(fact);
        }

        if (function.Caller is null && Captures.RunsAtOnce(lambda, function.Model))
        {
            findings.Captured[lambda.Syntax] = state.Each(way => Captures.Kept(way, function.Locals));
        }
    }

    public void Give(IOperation operation, Worlds state)
    {
        foreach (var way in state.All)
        {
            if (references.Of(operation, way) is { } given && (given.Role == Role.Task || given.Fact.Shape.TellsFailure(given.Role) || given.Role == Role.StateName))
            {
                findings.GivenAway(given.Fact);
            }
        }
    }

    // People are told how a task has ended, or that it has not, where it is shown after the polling, or where only one of these is left.
    public void Show(IOperation operation, Worlds state)
    {
        foreach (var way in state.All)
        {
            if (references.Of(operation, way) is { } shown
                && (shown.Role == Role.Task || shown.Role == Role.StateName || shown.Fact.Shape.TellsFailure(shown.Role))
                && IsTold(shown.Fact, operation))
            {
                findings.GivenAway(shown.Fact);
            }
        }
    }

    private bool IsTold(TaskFact fact, IOperation operation)
    {
        var space = fact.Shape.Space;
        var isRepeated = fact.Sites.Any(findings.Repeated.ContainsKey);
        return (fact.Possible & space.Running) == 0
            || (isRepeated ? !fact.Sites.Any(site => Loops.Around(site)?.Span.Contains(operation.Syntax.Span) == true) : (fact.Possible & space.Success) == 0);
    }

    // Who gets a result that may be null can tell by that.
    public void GiveResult(IOperation value, Worlds state)
    {
        foreach (var way in state.All)
        {
            if (references.Of(value, way) is { } given
                && given.Fact.Shape.SuccessOnly(given.Role) is not null
                && !given.Fact.NotNull.Contains(given.Role)
                && (given.Fact.Possible & given.Fact.Shape.Space.Failure) != 0)
            {
                findings.GivenAway(given.Fact);
            }
        }
    }
}
