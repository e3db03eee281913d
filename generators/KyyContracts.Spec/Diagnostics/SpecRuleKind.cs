namespace KyyContracts.Spec.Diagnostics;

/// <summary>What a rule says of a document.</summary>
internal enum SpecRuleKind
{
    /// <summary>Something is wrong, whoever reads it.</summary>
    Mistake,

    /// <summary>Something is OpenAPI, but not read here: a mistake where a waiter needs it. Another operation is left out instead.</summary>
    Unread,

    /// <summary>Something is worth knowing.</summary>
    Notice,
}
