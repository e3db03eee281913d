namespace KyyContracts.Testing.Control;

/// <summary>A stay in a state as JSON text asks for it.</summary>
internal sealed record StayOrder(string State, double Seconds);
