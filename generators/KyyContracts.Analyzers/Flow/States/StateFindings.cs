using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What the analysis of states has seen in one function, by where it stands.</summary>
internal sealed class StateFindings
{
    /// <summary>A member of a task that is used as if it had a value, where the task may be in a state in which it has none.</summary>
    /// <param name="Member">The member's name.</param>
    /// <param name="TellsFailure">Whether those are states of failure; else of success.</param>
    /// <param name="PresentIn">The states in which the member has a value.</param>
    /// <param name="Possible">The other states that the task may be in here, on any of the ways to this place.</param>
    public sealed record EarlyUse(string Member, bool TellsFailure, IReadOnlyList<string> PresentIn, IReadOnlyList<string> Possible);

    private readonly Dictionary<SyntaxNode, ulong> _early = [];

    private readonly Dictionary<SyntaxNode, Pauses.TaskKey> _repeated = [];

    /// <summary>The polls that a cycle repeats for one task.</summary>
    public IEnumerable<SyntaxNode> InCycles => _repeated.Keys;

    /// <summary>The tasks that are asked for by the polls that a cycle repeats.</summary>
    public IEnumerable<KeyValuePair<SyntaxNode, Pauses.TaskKey>> RepeatedTasks => _repeated;

    /// <summary>A member of a task that is read.</summary>
    /// <param name="Shape">What the contract says of the task.</param>
    /// <param name="Member">The member's name.</param>
    /// <param name="Possible">The states that the task may be in.</param>
    public sealed record MemberRead(TaskShape Shape, string Member, ulong Possible);

    private readonly Dictionary<SyntaxNode, MemberRead?> _reads = [];

    /// <summary>What is known of the task whose member, or a variable that holds its value, is read there; null where that is nothing. Noted only where all tasks are followed.</summary>
    public MemberRead? ReadAt(SyntaxNode place) => _reads.TryGetValue(place, out var read) ? read : null;

    /// <summary>Notes what is read on one of the ways to a place.</summary>
    public void Note(SyntaxNode place, (TaskFact Fact, string Role)? read)
    {
        var noted = read is { } value ? new MemberRead(value.Fact.Shape, value.Role, value.Fact.Possible) : null;
        _reads[place] = !_reads.TryGetValue(place, out var known) ? noted
            : known is not null && noted is not null && known.Member == noted.Member && ReferenceEquals(known.Shape, noted.Shape)
                ? known with { Possible = known.Possible | noted.Possible }
                : null;
    }

    /// <summary>Notes a poll that a cycle repeats for one task.</summary>
    public void InCycle(SyntaxNode poll, Pauses.TaskKey task) => _repeated[poll] = task;

    /// <summary>Whether a cycle repeats the poll for one task.</summary>
    public bool Repeats(SyntaxNode poll) => _repeated.ContainsKey(poll);

    /// <summary>The polls of one task that no cycle repeats, but a timer may.</summary>
    public Dictionary<SyntaxNode, IMethodSymbol> Timed { get; } = [];

    /// <summary>Uses that come too early.</summary>
    public Dictionary<SyntaxNode, EarlyUse> EarlyUses { get; } = [];

    /// <summary>Notes a use on one of the ways to a place.</summary>
    public void Early(SyntaxNode place, (TaskFact Fact, string Role) used, ulong present, ulong wrong)
    {
        var space = used.Fact.Shape.Space;
        _early[place] = wrong |= _early.TryGetValue(place, out var known) ? known : 0;
        EarlyUses[place] = new EarlyUse(used.Role, (present & space.Failure) != 0, space.Names(present).ToList(), space.Names(wrong).ToList());
    }

    /// <summary>The states, as bits, in which a task may be when it is polled again; with what the contract says of it.</summary>
    public Dictionary<SyntaxNode, TaskFact> Repeated { get; } = [];

    private readonly Dictionary<SyntaxNode, HashSet<ulong>> _tests = [];

    private readonly Dictionary<(SyntaxNode Site, SyntaxNode Chain, bool Outcome), ulong> _chains = [];

    /// <summary>
    /// The tests of the answers of a poll: the states, as bits, in which a test, or a chain of them, may have one of its outcomes alone.
    /// Null where no test asks for a state.
    /// </summary>
    public IReadOnlyCollection<ulong>? TestsOf(SyntaxNode site) => _tests.TryGetValue(site, out var tests)
        ? [.. tests, .. _chains.Where(chain => chain.Key.Site == site).Select(static chain => chain.Value)]
        : null;

    /// <summary>The polls whose answer is given to somebody, who may tell what this function does not.</summary>
    public HashSet<SyntaxNode> Given { get; } = [];

    /// <summary>The answers that are there when the function ends.</summary>
    public List<TaskFact> AtEnd { get; } = [];

    /// <summary>Notes that a poll comes again.</summary>
    public void Again(SyntaxNode poll, TaskFact last) =>
        Repeated[poll] = Repeated.TryGetValue(poll, out var known) && ReferenceEquals(known.Shape, last.Shape)
            ? known with { Possible = known.Possible | last.Possible, Models = TaskFact.Either(known.Models, last.Models) }
            : last;

    /// <summary>The models of which a task is one whenever it is polled again; null where it may be of any.</summary>
    public IReadOnlyCollection<string>? ModelsAt(SyntaxNode poll) => Repeated.TryGetValue(poll, out var again) ? again.Models : null;

    /// <summary>The task values that a lambda finds, which runs when and where it is made: no variable of them is written again.</summary>
    public Dictionary<SyntaxNode, Worlds> Captured { get; } = [];

    /// <summary>Notes a test and what it tells: for itself, or as part of a chain, of which only the outcome of the whole tells.</summary>
    public void Tested(TaskFact fact, TaskFact? learned, (SyntaxNode Chain, bool? Outcome)? part = null)
    {
        if (part is { Chain: var chain, Outcome: { } outcome })
        {
            foreach (var site in fact.Sites)
            {
                _chains.TryGetValue((site, chain, outcome), out var known);
                _chains[(site, chain, outcome)] = known | (learned?.Possible ?? 0);
            }
        }

        // What leaves all states or none, such as a test whether there is a task, asks for no state.
        if (learned is not null && learned.Possible != 0 && learned.Possible != fact.Possible)
        {
            Add(_tests, fact, part is null ? [learned.Possible, fact.Possible & ~learned.Possible] : []);
        }
    }

    /// <summary>What is told of the answers of each poll without a branch on it, as bits like those of <see cref="TestsOf"/>: who gets the outcome of a test may tell by it.</summary>
    public Dictionary<SyntaxNode, HashSet<ulong>> Outcomes { get; } = [];

    /// <summary>Notes a test whose outcome is a value for somebody.</summary>
    public void Told(TaskFact fact, TaskFact? learned) => Add(Outcomes, fact, [learned?.Possible ?? 0, fact.Possible & ~(learned?.Possible ?? 0)]);

    private static void Add(Dictionary<SyntaxNode, HashSet<ulong>> all, TaskFact fact, ulong[] told)
    {
        foreach (var site in fact.Sites)
        {
            if (!all.TryGetValue(site, out var tests))
            {
                all.Add(site, tests = []);
            }

            tests.UnionWith(told);
        }
    }

    public void GivenAway(TaskFact fact) => Given.UnionWith(fact.Sites);
}
