using System.Collections.Immutable;
using System.Linq;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
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
        var change = around switch
        {
            SwitchStatementSyntax choice when LabelsFor(choice.Expression, flaw) is { Length: > 0 } labels => Sections(choice, labels, flaw),
            SwitchExpressionSyntax choice when LabelsFor(choice.GoverningExpression, flaw) is { Length: > 0 } labels => Arms(choice, labels, flaw),
            _ => null,
        };
        return change is { } added ? ImmutableArray.Create(new Remedy("Add the missing final states", added)) : ImmutableArray<Remedy>.Empty;
    }

    private static string[] LabelsFor(ExpressionSyntax governing, Flaw flaw)
    {
        if (!flaw.Diagnostic.Properties.TryGetValue("Missing", out var missing) || string.IsNullOrEmpty(missing))
        {
            return [];
        }

        var type = flaw.Model.GetTypeInfo(governing).Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : flaw.Model.GetTypeInfo(governing).Type;
        var states = missing!.Split(',').Select(state => state.Trim()).Where(state => state.Length > 0);
        return type switch
        {
            { TypeKind: TypeKind.Enum } => states.Select(state => $"{Names.Of(type, flaw.Model, governing.SpanStart)}.{state}").ToArray(),
            { SpecialType: SpecialType.System_String } => states.Select(state => SymbolDisplay.FormatLiteral(state, quote: true)).ToArray(),
            _ => [],
        };
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
