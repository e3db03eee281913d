using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Rules.Switches;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.States;

/// <summary>
/// Gives the final states that a switch does not name an arm of their own: one that does nothing where nothing was done, and
/// one that throws until it is written where they shared the default.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddArms))]
public sealed class AddArms() : ContractFix("KYY2002")
{
    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw)
    {
        var around = flaw.Node.FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchStatementSyntax or SwitchExpressionSyntax);
        if (around is null || flaw.Model.GetOperation(around, flaw.Cancellation) is not { } operation || StateSwitch.Of(operation, flaw.Facts) is not { Value.Type: { } type } on)
        {
            return ImmutableArray<Remedy>.Empty;
        }

        var named = on.Arms.Where(arm => !arm.IsDefault).Aggregate(0UL, (all, arm) => all | arm.Named);
        return MissingLabels.Of(on.Space.Documented & (on.Space.Success | on.Space.Failure) & ~named, type, on.Space, flaw)
            .Select(labels => around is SwitchStatementSyntax statement ? Sections(statement, labels, flaw) : Arms((SwitchExpressionSyntax)around, labels, flaw))
            .Where(change => change is not null)
            .Select(change => new Remedy("Add the missing final states", change!.Value))
            .ToImmutableArray();
    }

    private static TextChange? Sections(SwitchStatementSyntax choice, string[] labels, Flaw flaw)
    {
        if (choice.Sections.Count == 0)
        {
            return null;
        }

        var fallback = choice.Sections.FirstOrDefault(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        var last = choice.Sections[choice.Sections.Count - 1];
        var body = fallback is null ? "break;" : Unwritten(flaw, choice.SpanStart);
        if (!flaw.Layout.StartsLine(last))
        {
            var inline = string.Concat(labels.Select(label => $"case {label}: ")) + body;
            return fallback is null
                ? new TextChange(new TextSpan(last.Span.End, 0), " " + inline)
                : new TextChange(new TextSpan(fallback.SpanStart, 0), inline + " ");
        }

        var indent = flaw.Layout.IndentAt(last.SpanStart);
        var lines = string.Concat(labels.Select(label => $"case {label}:{flaw.Layout.LineEnd}{indent}")) + flaw.Layout.Step + body;
        return fallback is null
            ? new TextChange(new TextSpan(flaw.Layout.LineEndAfter(last.Span.End), 0), flaw.Layout.LineEnd + indent + lines)
            : new TextChange(new TextSpan(fallback.SpanStart, 0), lines + flaw.Layout.LineEnd + indent);
    }

    private static TextChange? Arms(SwitchExpressionSyntax choice, string[] labels, Flaw flaw)
    {
        if (choice.Arms.Count == 0)
        {
            return null;
        }

        var last = choice.Arms[choice.Arms.Count - 1];
        var arm = $"{string.Join(" or ", labels)} => {Unwritten(flaw, choice.SpanStart).TrimEnd(';')}";
        var gap = flaw.Layout.StartsLine(last) ? flaw.Layout.LineEnd + flaw.Layout.IndentAt(last.SpanStart) : " ";
        return last.Pattern is DiscardPatternSyntax or VarPatternSyntax
            ? new TextChange(new TextSpan(last.SpanStart, 0), arm + "," + gap)
            : new TextChange(new TextSpan(last.Span.End, 0), "," + gap + arm);
    }

    private static string Unwritten(Flaw flaw, int position) => $"throw new {Names.Of("System.NotImplementedException", flaw.Model, position)}();";
}
