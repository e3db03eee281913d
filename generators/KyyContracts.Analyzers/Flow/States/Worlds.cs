using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>
/// The ways to a place that are told apart: by the constants of variables, and by which variable holds which task. So a
/// bool that was set together with a state tells of that state later. No way at all: nothing gets here.
/// </summary>
internal sealed class Worlds : IEquatable<Worlds>
{
    // More ways than that are not told apart: nothing is known then.
    private const int Most = 32;

    public static readonly Worlds Start = new(ImmutableArray.Create(TaskStates.Empty));

    private static readonly Worlds Nothing = new(ImmutableArray<TaskStates>.Empty);

    private Worlds(ImmutableArray<TaskStates> all) => All = all;

    public ImmutableArray<TaskStates> All { get; }

    public static Worlds Of(IEnumerable<TaskStates> ways)
    {
        var merged = new List<TaskStates>();
        foreach (var way in ways)
        {
            Add(way, merged);
        }

        return merged.Count > Most ? Start : new Worlds(merged.ToImmutableArray());
    }

    private static void Add(TaskStates way, List<TaskStates> merged)
    {
        for (var at = 0; at < merged.Count; at++)
        {
            if (merged[at].Merge(way) is { } both)
            {
                merged[at] = both;
                return;
            }
        }

        merged.Add(way);
    }

    public Worlds Or(Worlds other) => Covers(other) ? this : Of(All.Concat(other.All));

    private bool Covers(Worlds other)
    {
        foreach (var way in other.All)
        {
            if (!All.Contains(way))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ways that are left of each; null where it ends.</summary>
    public Worlds Left(Func<TaskStates, TaskStates?> next) =>
        All.Length != 1 ? Of(All.Select(next).OfType<TaskStates>())
        : next(All[0]) is not { } left ? Nothing
        : ReferenceEquals(left, All[0]) ? this
        : new Worlds(ImmutableArray.Create(left));

    public Worlds Each(Func<TaskStates, IEnumerable<TaskStates>> next) => Of(All.SelectMany(next));

    public Worlds Each(Func<TaskStates, TaskStates> next) => Each(next, static (way, each) => each(way));

    /// <summary>The same with what all have in common, for what is called so often that a closure for each call would count.</summary>
    public Worlds Each<TCommon>(TCommon common, Func<TaskStates, TCommon, TaskStates> next)
    {
        TaskStates[]? changed = null;
        for (var at = 0; at < All.Length; at++)
        {
            var way = next(All[at], common);
            if (changed is null && !ReferenceEquals(way, All[at]))
            {
                changed = All.ToArray();
            }

            if (changed is not null)
            {
                changed[at] = way;
            }
        }

        return changed is null ? this : Of(changed);
    }

    public bool Equals(Worlds? other) => ReferenceEquals(this, other) || (other is not null && All.Length == other.All.Length && All.All(other.All.Contains));

    public override bool Equals(object? obj) => Equals(obj as Worlds);

    public override int GetHashCode() => All.Length;
}
