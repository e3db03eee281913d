using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What is known of all task values at one place. A value that is not in it is not judged.</summary>
internal sealed class TaskStates(ImmutableArray<TaskFact> facts) : IEquatable<TaskStates>
{
    public static readonly TaskStates Empty = new(ImmutableArray<TaskFact>.Empty);

    public ImmutableArray<TaskFact> Facts { get; } = facts;

    /// <summary>The task value of which the variable holds the task or a member; null where there is none.</summary>
    public (TaskFact Fact, string Role)? Find(object name)
    {
        foreach (var fact in Facts)
        {
            if (fact.Names.TryGetValue(name, out var role) && role != Role.Derived)
            {
                return (fact, role);
            }
        }

        return null;
    }

    public IEnumerable<TaskFact> Touching(object name) => Facts.Where(fact => fact.Names.ContainsKey(name));

    public TaskStates Forget(object name) => Of(Facts.Select(fact =>
        fact.Names.ContainsKey(name) ? fact with { Names = fact.Names.Remove(name) } : fact));

    /// <summary>Takes the name from every value but the one that bears it now.</summary>
    public TaskStates ForgetIn(object name, TaskFact bearer) => Of(Facts.Select(fact =>
        fact.Names.ContainsKey(name) && !fact.Equals(bearer) ? fact with { Names = fact.Names.Remove(name) } : fact));

    public TaskStates Drop(IEnumerable<TaskFact> dropped) => Of(Facts.Except(dropped));

    public TaskStates Add(TaskFact fact) => Of(Facts.Append(fact));

    /// <summary>Puts what has been learned in the place of what was known.</summary>
    public TaskStates Replace(TaskFact old, TaskFact learned) =>
        Facts.Contains(old) ? Of(Facts.Select(fact => fact.Equals(old) ? learned : fact)) : Add(learned);

    public TaskStates Or(TaskStates other) => Of(
        from here in Facts
        from there in other.Facts
        let both = here.Or(there)
        where both is not null
        select both);

    public bool Equals(TaskStates? other) =>
        other is not null && Facts.Length == other.Facts.Length && Facts.All(other.Facts.Contains);

    public override bool Equals(object? obj) => Equals(obj as TaskStates);

    public override int GetHashCode() => Facts.Length;

    private static TaskStates Of(IEnumerable<TaskFact> facts) => new(facts.Where(fact => fact.IsNamed).ToImmutableArray());
}
