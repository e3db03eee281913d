namespace KyyContracts;

/// <summary>A state of the contract (<c>x-states</c>).</summary>
/// <param name="Name">The state's name on the wire, such as <c>queued</c>.</param>
/// <param name="Kind">What the state means for a waiter; never <see cref="TaskStateKind.Unrecognized"/>.</param>
/// <param name="Next">The names of the states that may follow directly; empty for a terminal state.</param>
public sealed record TaskState(string Name, TaskStateKind Kind, IReadOnlyList<string> Next);
