namespace KyyContracts.Spec.Diagnostics;

/// <summary>A mistake after which nothing more can be read.</summary>
internal sealed class SpecFailureException(SpecDiagnostic diagnostic) : Exception(diagnostic.Message)
{
    public SpecFailureException(SpecRule rule, SourcePosition position, params string[] values)
        : this(SpecDiagnostic.Create(rule, position, values))
    {
    }

    public SpecDiagnostic Diagnostic { get; } = diagnostic;
}
