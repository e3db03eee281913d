using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>Raises the one constant pause between two polls to the contract's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaisePause))]
public sealed class RaisePause() : ContractFix("KYY1001", "KYY1002", "KYY1009")
{
    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw)
    {
        if (PollSite.Of(flaw) is not { } site)
        {
            return ImmutableArray<Remedy>.Empty;
        }

        var text = new PauseText(site, flaw);
        var pauses = PauseExpressions.Around(site.Call, flaw.Model);
        return (pauses.Count == 0 ? PauseExpressions.OfTimers(site.Call, flaw.Model) : pauses.Where(_ => pauses.Count == 1))
            .Select(pause => PauseSource.Of(pause, flaw.Model)).OfType<ExpressionSyntax>()
            .Select(source => (source.Span, Text: text.InsteadOf(source))).Where(change => change.Text is not null)
            .Select(change => new Remedy(text.Title, new TextChange(change.Span, change.Text!)))
            .ToImmutableArray();
    }
}
