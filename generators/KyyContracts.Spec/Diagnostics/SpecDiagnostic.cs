using System.Globalization;

namespace KyyContracts.Spec.Diagnostics;

/// <summary>A mistake found in a document.</summary>
internal sealed record SpecDiagnostic(SpecRule Rule, SourcePosition Position, string Message)
{
    public static SpecDiagnostic Create(SpecRule rule, SourcePosition position, params string[] values) =>
        new(rule, position, string.Format(CultureInfo.InvariantCulture, rule.Message, [.. values.Select(PrintableText.Of)]));

    /// <summary>The line in the form that MSBuild reads as an error.</summary>
    public string ToLine(string file) => string.Create(
        CultureInfo.InvariantCulture,
        $"{PrintableText.Of(file)}({Position.Line},{Position.Column}): error {Rule.Id}: {Message}");
}
