namespace KyyContracts.Spec.Diagnostics;

/// <summary>Something to say of a document: its code, its name, and the message.</summary>
internal sealed record SpecRule(string Id, string Title, string Message, SpecRuleKind Kind = SpecRuleKind.Mistake);
