namespace KyyContracts.Spec.Diagnostics;

/// <summary>The mistakes found so far in one document.</summary>
internal sealed class DiagnosticBag
{
    private readonly HashSet<SpecDiagnostic> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public IReadOnlyList<SpecDiagnostic> Sorted =>
        [.. _found.OrderBy(found => found.Position).ThenBy(found => found.Rule.Id, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal)];

    public void Report(SpecRule rule, SourcePosition position, params string[] values) =>
        Report(SpecDiagnostic.Create(rule, position, values));

    public void Report(SpecDiagnostic diagnostic) => _found.Add(diagnostic);
}
