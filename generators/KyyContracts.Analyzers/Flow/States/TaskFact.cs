using System.Collections.Immutable;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What is known of one task value at one place.</summary>
/// <param name="Shape">What the contract says of its type.</param>
/// <param name="Possible">The states that it may be in; 0 where it is null.</param>
/// <param name="MayBeNull">Whether there may be no task.</param>
/// <param name="NotNull">The members that are known to have a value.</param>
/// <param name="Names">The places that hold the task or something of it, by role.</param>
/// <param name="Sites">The polls that answered it.</param>
internal sealed record TaskFact(
    TaskShape Shape,
    ulong Possible,
    bool MayBeNull,
    ImmutableHashSet<string> NotNull,
    Map<string> Names,
    ImmutableHashSet<SyntaxNode> Sites)
{
    /// <summary>The member that picks a variant of the contract; null where none does.</summary>
    public string? Selector { get; init; }

    /// <summary>The models of which the selector names one; null where it may name any.</summary>
    public ImmutableHashSet<string>? Models { get; init; }

    /// <summary>A task of which nothing is known.</summary>
    public static TaskFact Fresh(TaskShape shape, bool mayBeNull) => new(
        shape,
        shape.Space.All,
        mayBeNull,
        ImmutableHashSet<string>.Empty,
        Map<string>.Empty,
        ImmutableHashSet<SyntaxNode>.Empty);

    /// <summary>No task: what <c>null</c> says of a variable.</summary>
    public static TaskFact None(TaskShape shape) => Fresh(shape, mayBeNull: true) with { Possible = 0 };

    public bool IsNamed
    {
        get
        {
            foreach (var name in Names)
            {
                if (name.Value.Length == Role.Task.Length)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public TaskFact Named(object name, string role) => this with { Names = Names.SetItem(name, role) };

    public TaskFact WithValue(string member) => NotNull.Contains(member) ? this : this with { NotNull = NotNull.Add(member) };

    /// <summary>The name is no longer one of the task's.</summary>
    public TaskFact Without(object name) => Names.ContainsKey(name) ? this with { Names = Names.Remove(name) } : this;

    /// <summary>Null where none of the states is left.</summary>
    public TaskFact? In(ulong states) => (Possible & states) == 0 ? null : this with { Possible = Possible & states, MayBeNull = false };

    public TaskFact? IsNull(bool outcome) => outcome
        ? MayBeNull ? this with { Possible = 0 } : null
        : Possible == 0 ? null : this with { MayBeNull = false };

    /// <summary>The member has no value: the states in which it has one are excluded.</summary>
    public TaskFact? WithoutValue(string member) =>
        Shape.PresentIn(member) is { } present ? In(~present) : this;

    /// <summary>The member has a value, which it has in certain states alone.</summary>
    public TaskFact? WithValueAlone(string member) =>
        (Shape.PresentIn(member) is { } present ? In(present) : this)?.WithValue(member);

    public bool IsLike(TaskFact other) =>
        ReferenceEquals(Shape, other.Shape)
        && (Possible == 0) == (other.Possible == 0)
        && MayBeNull == other.MayBeNull
        && SameNames(other);

    /// <summary>What holds on both ways.</summary>
    public TaskFact Or(TaskFact other) => this with
    {
        Possible = Possible | other.Possible,
        MayBeNull = MayBeNull || other.MayBeNull,
        NotNull = Possible == 0 ? other.NotNull : other.Possible == 0 ? NotNull : NotNull.Intersect(other.NotNull),
        Sites = Sites.Union(other.Sites),
        Models = Possible == 0 ? other.Models : other.Possible == 0 ? Models : Either(Models, other.Models),
        Selector = Selector ?? other.Selector,
    };

    public bool Equals(TaskFact? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ReferenceEquals(Shape, other.Shape)
            && Possible == other.Possible
            && MayBeNull == other.MayBeNull
            && SameModels(Models, other.Models)
            && (ReferenceEquals(NotNull, other.NotNull) || NotNull.SetEquals(other.NotNull))
            && (ReferenceEquals(Sites, other.Sites) || Sites.SetEquals(other.Sites))
            && SameNames(other));

    public override int GetHashCode() => Possible.GetHashCode() ^ Names.Count;

    /// <summary>The models of both; null where one may be any.</summary>
    public static ImmutableHashSet<string>? Either(ImmutableHashSet<string>? models, ImmutableHashSet<string>? others) =>
        models is null || others is null ? null : models.Union(others);

    private static bool SameModels(ImmutableHashSet<string>? models, ImmutableHashSet<string>? others) =>
        models is null || others is null ? models == others : models.SetEquals(others);

    private bool SameNames(TaskFact other) => Names.SameAs(other.Names);
}
