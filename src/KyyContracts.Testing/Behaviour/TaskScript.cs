using System.Collections.Immutable;

namespace KyyContracts.Testing.Behaviour;

/// <summary>What is laid down of a task, and the life that follows from it. Each transition is one of the contract's, unless drift is asked for.</summary>
internal sealed record TaskScript
{
    private readonly string _id;
    private readonly OperationModel _operation;

    private TaskScript(string id, OperationModel operation)
    {
        _id = id;
        _operation = operation;
        Variant = operation.Draw.Variant(id);
        Life = Live();
    }

    public string? Variant { get; private init; }

    /// <summary>Why the task fails; null where the contract's example will do.</summary>
    public string? FailureReason { get; init; }

    /// <summary>Whether the task may do what the contract excludes.</summary>
    public bool Drifts { get; init; }

    public TaskLife Life { get; private init; }

    private ImmutableArray<LifeStep> Stays { get; init; } = [];

    private TaskState? End { get; init; }

    public static TaskScript Draw(string id, OperationModel operation) => new(id, operation);

    public TaskScript WithVariant(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_operation.Contract.PropertyFor(ResponseRole.Selector) is null)
        {
            throw new InvalidOperationException(
                $"The response of the contract's operation '{_operation.Contract.OperationId}' has no property that picks a variant.");
        }

        return (this with { Variant = name }).Relive();
    }

    public TaskScript WithStay(string state, TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        EnsureNoEnd();
        var found = Find(state, isTerminal: false);
        EnsureFollows(Stays.IsEmpty ? null : Stays[^1].State, found);
        return (this with { Stays = Stays.Add(new LifeStep(found, duration)) }).Relive();
    }

    public TaskScript WithEnd(string state)
    {
        EnsureNoEnd();
        var found = Find(state, isTerminal: true);
        EnsureFollows(Life.Steps[^1].State, found);
        return (this with { End = found }).Relive();
    }

    public TaskScript WithEnd(TaskStateKind kind)
    {
        EnsureNoEnd();
        var last = Life.Steps[^1].State;
        var found = _operation.Graph.NextOfKind(last, kind)
            ?? (Drifts ? _operation.Contract.States.FirstOrDefault(state => state.Kind == kind) : null)
            ?? throw new InvalidOperationException(
                $"The contract lets no {kind.ToString().ToLowerInvariant()} state follow '{last.Name}' directly.");
        return (this with { End = found }).Relive();
    }

    private TaskScript Relive() => this with { Life = Live() };

    private TaskLife Live()
    {
        if (!Stays.IsEmpty)
        {
            return new TaskLife(Stays, End);
        }

        var steps = _operation.Draw.Steps(_id, Variant);
        return new TaskLife(steps, End ?? _operation.Graph.NextOfKind(steps[^1].State, TaskStateKind.Success));
    }

    private TaskState Find(string state, bool isTerminal)
    {
        if (Drifts)
        {
            ArgumentException.ThrowIfNullOrEmpty(state);
            return _operation.Contract.States.FirstOrDefault(candidate => candidate.Name == state)
                ?? new TaskState(state, TaskStateKind.Unrecognized, []);
        }

        var found = _operation.Graph.Find(state);
        return found.Kind == TaskStateKind.InProgress != isTerminal
            ? found
            : throw new ArgumentException(
                isTerminal ? $"'{state}' is not terminal: a life cannot end there." : $"'{state}' is terminal: end the life with it.",
                nameof(state));
    }

    private void EnsureNoEnd()
    {
        if (End is not null)
        {
            throw new InvalidOperationException($"The life already ends in '{End.Name}'.");
        }
    }

    private void EnsureFollows(TaskState? before, TaskState state)
    {
        if (!Drifts && before is not null && !before.Next.Contains(state.Name))
        {
            throw new ArgumentException(
                $"The contract does not let '{state.Name}' follow '{before.Name}' directly; "
                + (before.Next.Count == 0 ? "nothing may." : $"{StateGraph.Quote(before.Next)} may."),
                nameof(state));
        }
    }
}
