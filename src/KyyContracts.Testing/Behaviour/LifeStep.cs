namespace KyyContracts.Testing.Behaviour;

/// <summary>A stay in a state that is not terminal.</summary>
internal sealed record LifeStep(TaskState State, TimeSpan Duration);
