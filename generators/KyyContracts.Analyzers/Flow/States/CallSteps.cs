using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What is known after a call: of the task that it polls, of the one that it is called on, of variables that it may write.</summary>
internal sealed class CallSteps(PollingFunction function, PollKeys keys, Polls polls, Uses uses, Assignments assignments, TaskReferences references, StateFindings findings)
{
    private readonly Fields _fields = new(function);

    /// <summary>Whether what is seen now is final, and is noted.</summary>
    public bool IsSettled { get; set; }

    public TaskStates After(IInvocationOperation call, TaskStates way)
    {
        if (IsSettled && function.Facts.PollOf(call.TargetMethod) is not null && polls.Repeats(call))
        {
            findings.InCycle(function.Site(call).Syntax, (Pauses.TaskKey)keys.Of(call, function));
        }

        if (IsSettled && polls.IsAlone(call))
        {
            findings.Timed[function.Site(call).Syntax] = call.TargetMethod;
        }

        if (IsSettled && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, function.Method))
        {
            NoteRecursion(call, way);
        }

        if (polls.Answer(call) is { } answer)
        {
            var key = keys.Of(call, function);
            if (IsSettled && way.Find(key) is { Role: Role.Task } last && polls.Repeats(call) && polls.RepeatsAfter(call, last.Fact))
            {
                findings.Again(function.Site(call).Syntax, last.Fact);
            }

            // Who asks anew looks at what comes then.
            if (IsSettled && way.Find(key) is { Role: Role.Task } former && !polls.Repeats(call))
            {
                findings.GivenAway(former.Fact);
            }

            // A task stays of its model.
            var fresh = answer with { Sites = answer.Sites.Add(function.Site(call).Syntax), Models = way.Find(key)?.Fact.Models };
            return way.Forget(key).Add(fresh.Named(key, Role.Task));
        }

        var used = call.Instance is { } instance ? CallOn(call, instance, uses.Use(instance, way)) : way;
        used = assignments.Written(call, used.Forget(call.Syntax));
        return call.TargetMethod.MethodKind == MethodKind.LocalFunction ? assignments.WrittenBy(call.TargetMethod, used)
            : call.Instance is IInstanceReferenceOperation ? _fields.MayBeWritten(used)
            : used;
    }

    // The next run polls what this one has polled.
    private void NoteRecursion(IInvocationOperation call, TaskStates way)
    {
        foreach (var (poll, task) in Pauses.Recursions.In(function, keys))
        {
            if (Pauses.Recursions.IsAgain(call, function, task) && way.Find(task) is { Role: Role.Task } last)
            {
                findings.Again(poll.Syntax, last.Fact);
            }
        }
    }

    private TaskStates CallOn(IInvocationOperation call, IOperation instance, TaskStates way) =>
        references.Of(instance, way) is { Role: Role.Task } called
        && !PollCalls.IsWait(call)
        && called.Fact.Shape.GuardOf(call.TargetMethod.Name) is null
        && call.TargetMethod.Name is not (nameof(ToString) or nameof(GetHashCode) or nameof(Equals))
            ? way.Drop([called.Fact])
            : way;
}
