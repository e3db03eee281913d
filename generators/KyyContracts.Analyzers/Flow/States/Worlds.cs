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

    private Worlds(ImmutableArray<TaskStates> all) => All = all;

    public ImmutableArray<TaskStates> All { get; }

    public static Worlds Of(IEnumerable<TaskStates> ways)
    {
        var merged = new List<TaskStates>();
        foreach (var way in ways)
        {
            var at = merged.FindIndex(known => known.Merge(way) is not null);
            if (at < 0)
            {
                merged.Add(way);
            }
            else
            {
                merged[at] = merged[at].Merge(way)!;
            }
        }

        return merged.Count > Most ? Start : new Worlds(merged.ToImmutableArray());
    }

    public Worlds Or(Worlds other) => Of(All.Concat(other.All));

    public Worlds Each(Func<TaskStates, IEnumerable<TaskStates>> next) => Of(All.SelectMany(next));

    public Worlds Each(Func<TaskStates, TaskStates> next) => Of(All.Select(next));

    public bool Equals(Worlds? other) => other is not null && All.Length == other.All.Length && All.All(other.All.Contains);

    public override bool Equals(object? obj) => Equals(obj as Worlds);

    public override int GetHashCode() => All.Length;
}
