using System.Globalization;

namespace KyyContracts.Spec.Diagnostics;

/// <summary>Something found in a document.</summary>
internal sealed record SpecDiagnostic(SpecRule Rule, SourcePosition Position, string Message)
{
    public bool IsUnread => Rule.Kind == SpecRuleKind.Unread;

    public bool IsMistake => Rule.Kind != SpecRuleKind.Notice;

    public static SpecDiagnostic Create(SpecRule rule, SourcePosition position, params string[] values) =>
        new(rule, position, string.Format(CultureInfo.InvariantCulture, rule.Message, [.. values.Select(PrintableText.Of)]));

    /// <summary>The line in the form that MSBuild reads as an error, or as a message where it is for information.</summary>
    public string ToLine(string file) => string.Create(
        CultureInfo.InvariantCulture,
        $"{PrintableText.Of(file)}({Position.Line},{Position.Column}): {(IsMistake ? "error" : "info")} {Rule.Id}: {Message}");
}
