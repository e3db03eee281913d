namespace KyyContracts.Spec.Diagnostics;

/// <summary>A mistake that a document can have: its code, its name, and what is said about it.</summary>
internal sealed record SpecRule(string Id, string Title, string Message);
