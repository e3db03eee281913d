using System.Collections.Immutable;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Values;

/// <summary>Writes the text of a state as the contract has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseKnownText))]
public sealed class UseKnownText() : ContractFix("KYY2005")
{
    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw)
    {
        if (!flaw.Diagnostic.Properties.TryGetValue("Text", out var text) || text is null)
        {
            return ImmutableArray<Remedy>.Empty;
        }

        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return flaw.Node switch
        {
            LiteralExpressionSyntax written => ImmutableArray.Create(Write(literal, written)),
            // A constant that is compared here alone is mended where it is declared; others may need its text as it is.
            _ when flaw.Model.GetSymbolInfo(flaw.Node).Symbol is { } variable && Declarations.Uses(variable, flaw.Model) == 1 && Declarations.ValueOf(variable, flaw.Model) is LiteralExpressionSyntax value =>
                ImmutableArray.Create(Write(literal, value)),
            ExpressionSyntax expression => ImmutableArray.Create(Write(literal, expression)),
            _ => ImmutableArray<Remedy>.Empty,
        };
    }

    private static Remedy Write(string literal, SyntaxNode instead) => new($"Write {literal}", new TextChange(instead.Span, literal));
}
