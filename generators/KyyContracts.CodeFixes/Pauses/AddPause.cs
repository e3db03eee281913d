using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Syntax;
using KyyContracts.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KyyContracts.CodeFixes.Pauses;

/// <summary>Adds the contract's pause to a loop that polls without one, where the poll is awaited.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPause))]
public sealed class AddPause() : ContractFix("KYY1002")
{
    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw)
    {
        if (PollSite.Of(flaw) is not { } site
            || Functions.LoopsAround(site.Call).FirstOrDefault() is not { } loop
            || PauseExpressions.Around(site.Call, flaw.Model).Count > 0
            || !IsAwaited(site.Call))
        {
            return ImmutableArray<Remedy>.Empty;
        }

        var text = new PauseText(site, flaw);
        var pause = $"await {Names.Of("System.Threading.Tasks.Task", flaw.Model, loop.SpanStart)}"
            + $".Delay({text.TimeSpan(loop.SpanStart)}{Token(site, flaw)});";
        var statement = site.Call.Ancestors().OfType<StatementSyntax>().First(around => around == loop || around.Parent is BlockSyntax || around.Parent == loop);
        return ImmutableArray.Create(new Remedy(
            text.Title,
            statement != loop && PollsFirst(loop, flaw) ? Insertion.Before(statement, pause, flaw.Layout) : Insertion.AtEndOf(loop, pause, flaw.Layout)));
    }

    private static bool IsAwaited(SyntaxNode call) =>
        call.Ancestors().TakeWhile(outer => outer is not StatementSyntax and not AnonymousFunctionExpressionSyntax).Any(outer => outer is AwaitExpressionSyntax);

    // What the loop's own condition tests has to be tested at once; else the pause comes once the answer is dealt with,
    // where nothing jumps over the end of the body.
    private static bool PollsFirst(StatementSyntax loop, Flaw flaw) =>
        loop is DoStatementSyntax
        || (loop is WhileStatementSyntax { Condition: var condition } && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => MayTell(name, flaw)))
        || Functions.Inside(loop).Any(node => node is ContinueStatementSyntax);

    private static bool MayTell(IdentifierNameSyntax name, Flaw flaw) => flaw.Model.GetSymbolInfo(name).Symbol is ILocalSymbol { Type: var type }
        && (type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum || flaw.Facts.ShapeOf(type) is not null);

    private static string Token(PollSite site, Flaw flaw)
    {
        var tokens = site.Call.ArgumentList.Arguments.Select(argument => argument.Expression)
            .Where(argument => argument is IdentifierNameSyntax && flaw.Model.GetTypeInfo(argument).Type is { Name: "CancellationToken" })
            .ToList();
        return tokens.Count == 1 ? ", " + tokens[0].WithoutTrivia().ToFullString() : string.Empty;
    }
}
