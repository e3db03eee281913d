using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Model;

/// <summary>A state; <c>Next</c> holds wire names and is empty for a terminal state.</summary>
internal sealed record StateModel(
    string WireName, string Name, SourcePosition Position, StateKind Kind, IReadOnlyList<string> Next);

internal enum StateKind
{
    InProgress,
    Success,
    Failure,
}
