using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// What is known of all task values on one way to a place, with the constants that variables have on it. A value that is
/// not in it is not judged.
/// </summary>
internal sealed class TaskStates(ImmutableArray<TaskFact> facts, ImmutableDictionary<object, object?> constants) : IEquatable<TaskStates>
{
    public static readonly TaskStates Empty = new(ImmutableArray<TaskFact>.Empty, ImmutableDictionary<object, object?>.Empty);

    public ImmutableArray<TaskFact> Facts { get; } = facts;

    public ImmutableDictionary<object, object?> Constants { get; } = constants;

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

    public TaskStates Forget(object name) => Of(
        Facts.Select(fact => fact.Names.ContainsKey(name) ? fact with { Names = fact.Names.Remove(name) } : fact),
        Constants.Remove(name));

    public TaskStates ForgetAll(Func<object, bool> forgotten) => Of(
        Facts.Select(fact => fact with { Names = fact.Names.RemoveRange(fact.Names.Keys.Where(forgotten)) }),
        Constants.RemoveRange(Constants.Keys.Where(forgotten)));

    /// <summary>Takes the name from every value but the one that bears it now.</summary>
    public TaskStates ForgetIn(object name, TaskFact bearer) => Of(
        Facts.Select(fact => fact.Names.ContainsKey(name) && !fact.Equals(bearer) ? fact with { Names = fact.Names.Remove(name) } : fact),
        Constants.Remove(name));

    public TaskStates Drop(IEnumerable<TaskFact> dropped) => Of(Facts.Except(dropped), Constants);

    public TaskStates Add(TaskFact fact) => Of(Facts.Add(fact), Constants);

    public TaskStates With(object name, object? constant) => new(Facts, Constants.SetItem(name, constant));

    /// <summary>Puts what has been learned in the place of what was known.</summary>
    public TaskStates Replace(TaskFact old, TaskFact learned) =>
        Facts.Contains(old) ? Of(Facts.Select(fact => fact.Equals(old) ? learned : fact), Constants) : Add(learned);

    /// <summary>What holds on both ways, where both speak of the same variables; else null.</summary>
    public TaskStates? Merge(TaskStates other)
    {
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
        other is not null && Facts.Length == other.Facts.Length && SameConstants(other) && Facts.All(other.Facts.Contains);

    public override bool Equals(object? obj) => Equals(obj as TaskStates);

    public override int GetHashCode() => (Facts.Length * 31) + Constants.Count;

    private bool SameConstants(TaskStates other) =>
        Constants.Count == other.Constants.Count
        && Constants.All(constant => other.Constants.TryGetValue(constant.Key, out var value) && Equals(value, constant.Value));

    private static TaskStates Of(IEnumerable<TaskFact> facts, ImmutableDictionary<object, object?> constants) =>
        new(facts.Where(fact => fact.IsNamed).ToImmutableArray(), constants);
}
