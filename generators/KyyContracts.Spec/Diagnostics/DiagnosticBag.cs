namespace KyyContracts.Spec.Diagnostics;

/// <summary>What was found so far in one document.</summary>
internal sealed class DiagnosticBag
{
    private HashSet<SpecDiagnostic> _found = [];

    public bool HasMistake => _found.Any(found => found.IsMistake);

    public IReadOnlyList<SpecDiagnostic> Sorted =>
        [.. _found.OrderBy(found => found.Position).ThenBy(found => found.Rule.Id, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal)];

    public void Report(SpecRule rule, SourcePosition position, params string[] values) =>
        Report(SpecDiagnostic.Create(rule, position, values));

    public void Report(params IEnumerable<SpecDiagnostic> diagnostics) => _found.UnionWith(diagnostics);

    /// <summary>Reads something and hands over, sorted, what was found in it, instead of keeping it.</summary>
    public (T Result, IReadOnlyList<SpecDiagnostic> Found) HoldBack<T>(Func<T> read)
    {
        var kept = _found;
        _found = [];
        try
        {
            return (read(), Sorted);
        }
        finally
        {
            _found = kept;
        }
    }
}
