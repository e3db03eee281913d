using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// What is known of all task values on one way to a place, with the constants that variables have on it. A value that is
/// not in it is not judged.
/// </summary>
internal sealed class TaskStates(ImmutableArray<TaskFact> facts, Map<object?> constants) : IEquatable<TaskStates>
{
    public static readonly TaskStates Empty = new(ImmutableArray<TaskFact>.Empty, Map<object?>.Empty);

    public ImmutableArray<TaskFact> Facts { get; } = facts;

    public Map<object?> Constants { get; } = constants;

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

    public TaskStates Forget(object name) => Knows(name) ? Of(Each(fact => fact.Without(name)), Constants.Remove(name)) : this;

    public TaskStates ForgetAll(Func<object, bool> forgotten) => Of(
        Each(fact => fact.Names.RemoveWhere(forgotten) is var left && ReferenceEquals(left, fact.Names) ? fact : fact with { Names = left }),
        Constants.RemoveWhere(forgotten));

    /// <summary>Takes the name from every value but the one that bears it now.</summary>
    public TaskStates ForgetIn(object name, TaskFact bearer) =>
        Of(Each(fact => fact.Equals(bearer) ? fact : fact.Without(name)), Constants.Remove(name));

    public TaskStates Drop(IEnumerable<TaskFact> dropped) =>
        Facts.IsEmpty || dropped.ToList() is not { Count: > 0 } unknown ? this : Of(Facts.RemoveAll(unknown.Contains), Constants);

    /// <summary>Nothing is known of any task.</summary>
    public TaskStates DropAll() => Of(ImmutableArray<TaskFact>.Empty, Constants);

    public TaskStates Add(TaskFact fact) => Of(Facts.Add(fact), Constants);

    public TaskStates With(object name, object? constant) => Of(Facts, Constants.SetItem(name, constant));

    /// <summary>Puts what has been learned in the place of what was known.</summary>
    public TaskStates Replace(TaskFact old, TaskFact learned) =>
        ReferenceEquals(old, learned) && Facts.Contains(old) ? this
        : Facts.Contains(old) ? Of(Each(fact => fact.Equals(old) ? learned : fact), Constants)
        : Add(learned);

    /// <summary>What holds on both ways, where both speak of the same variables; else null.</summary>
    public TaskStates? Merge(TaskStates other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        if (Facts.Length != other.Facts.Length || !SameConstants(other))
        {
            return null;
        }

        var merged = ImmutableArray.CreateBuilder<TaskFact>(Facts.Length);
        foreach (var fact in Facts)
        {
            if (other.Facts.FirstOrDefault(fact.IsLike) is not { } same)
            {
                return null;
            }

            merged.Add(fact.Or(same));
        }

        return new TaskStates(merged.ToImmutable(), Constants);
    }

    public bool Equals(TaskStates? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Facts.Length == other.Facts.Length && SameConstants(other) && Facts.All(other.Facts.Contains));

    public override bool Equals(object? obj) => Equals(obj as TaskStates);

    public override int GetHashCode() => (Facts.Length * 31) + Constants.Count;

    private bool Knows(object name)
    {
        foreach (var fact in Facts)
        {
            if (fact.Names.ContainsKey(name))
            {
                return true;
            }
        }

        return Constants.ContainsKey(name);
    }

    private bool SameConstants(TaskStates other) => Constants.SameAs(other.Constants);

    private ImmutableArray<TaskFact> Each(Func<TaskFact, TaskFact> next)
    {
        ImmutableArray<TaskFact>.Builder? changed = null;
        for (var at = 0; at < Facts.Length; at++)
        {
            var fact = next(Facts[at]);
            if (changed is null && !ReferenceEquals(fact, Facts[at]))
            {
                changed = Facts.ToBuilder();
            }

            if (changed is not null)
            {
                changed[at] = fact;
            }
        }

        return changed?.ToImmutable() ?? Facts;
    }

    // Facts of tasks that nothing names any longer are no use.
    private TaskStates Of(ImmutableArray<TaskFact> facts, Map<object?> constants)
    {
        if (facts == Facts)
        {
            return ReferenceEquals(constants, Constants) ? this : new TaskStates(facts, constants);
        }

        foreach (var fact in facts)
        {
            if (!fact.IsNamed)
            {
                return new TaskStates(facts.RemoveAll(static fact => !fact.IsNamed), constants);
            }
        }

        return new TaskStates(facts, constants);
    }
}
