using System.Collections.Immutable;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The states of an operation and the transitions between them.</summary>
internal sealed class StateGraph
{
    private readonly PollingContract _contract;

    /// <exception cref="ArgumentException">No way leads from the first state to a success state.</exception>
    public StateGraph(PollingContract contract)
    {
        _contract = contract;
        var states = contract.States;
        var first = states.FirstOrDefault(state => IsInProgress(state) && !states.Any(other => other.Next.Contains(state.Name)))
            ?? states.FirstOrDefault(IsInProgress);
        WayToSuccess = (first is null ? null : Way(first, [first]))
            ?? throw new ArgumentException(
                $"The contract's operation '{contract.OperationId}' has no way from its first state to a success state: "
                + "give its states a way there (x-states … next).",
                nameof(contract));
    }

    /// <summary>The states that a task passes on its way from the first one to success, without the terminal one; each at most once.</summary>
    public ImmutableArray<TaskState> WayToSuccess { get; }

    /// <summary>A state by its name.</summary>
    /// <exception cref="ArgumentException">The contract has no such state.</exception>
    public TaskState Find(string state) =>
        _contract.States.FirstOrDefault(candidate => candidate.Name == state)
        ?? throw new ArgumentException(
            $"'{state}' is no state of the contract; it has {Quote(_contract.States.Select(candidate => candidate.Name))}.",
            nameof(state));

    /// <summary>The first state of a kind that may follow directly; null if there is none.</summary>
    public TaskState? NextOfKind(TaskState state, TaskStateKind kind) =>
        Successors(state).FirstOrDefault(next => next.Kind == kind);

    /// <summary>A list of names for a message.</summary>
    public static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private ImmutableArray<TaskState>? Way(TaskState state, ImmutableArray<TaskState> soFar) =>
        Successors(state)
            .Where(next => IsInProgress(next) && !soFar.Contains(next))
            .Select(next => Way(next, soFar.Add(next)))
            .FirstOrDefault(way => way is not null)
        ?? (NextOfKind(state, TaskStateKind.Success) is null ? null : soFar);

    private IEnumerable<TaskState> Successors(TaskState state) =>
        state.Next.SelectMany(name => _contract.States.Where(candidate => candidate.Name == name));

    private static bool IsInProgress(TaskState state) => state.Kind == TaskStateKind.InProgress;
}
