using System.Collections.Immutable;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>Raises the one constant pause between two polls to the contract's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaisePause))]
public sealed class RaisePause() : ContractFix("KYY1001", "KYY1002", "KYY1009")
{
    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw)
    {
        if (PollSite.Of(flaw) is not { } site
            || PauseExpressions.Around(site.Call, flaw.Model) is not { Count: 1 } pauses
            || PauseSource.Of(pauses[0], flaw.Model) is not { } source
            || new PauseText(site, flaw.Model).InsteadOf(source) is not { } text)
        {
            return ImmutableArray<Remedy>.Empty;
        }

        return ImmutableArray.Create(new Remedy(
            $"Pause {Seconds.Text(site.Contract.Terms.MinDelay)} between two polls",
            new TextChange(source.Span, text)));
    }
}
