using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KyyContracts.Analyzers.Rules;
using KyyContracts.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KyyContracts.CodeFixes.States;

/// <summary>
/// Ends the polling in every final state: widens the test that ends it in some; else throws where the task has failed, or
/// leaves the loop where it has succeeded.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StopPolling))]
public sealed class StopPolling() : ContractFix("KYY1003", "KYY2001")
{
    private protected override ImmutableArray<Remedy> RemediesFor(Flaw flaw) =>
        PollSite.Of(flaw) is { } site
        && Functions.LoopsAround(site.Call).Any()
        && StateWords.Of(site.Contract.TaskType, flaw.Facts, flaw.Model, site.Call.SpanStart) is { } words
            ? ChangesFor(site, words, flaw).Select(change => new Remedy(change.Title, change.Change)).ToImmutableArray()
            : ImmutableArray<Remedy>.Empty;

    private static IEnumerable<(string Title, TextChange Change)> ChangesFor(PollSite site, StateWords words, Flaw flaw)
    {
        string Stop(ulong states) => $"Stop polling once the task is {Texts.OneOf(words.Space.Names(states))}";
        foreach (var change in Widening.Of(site, words, flaw))
        {
            yield return (Stop(words.Final), change);
        }

        if (Answer.Of(site.Call) is not { } answer)
        {
            yield break;
        }

        var endings = new Endings(answer, words, flaw);
        yield return ($"Throw once the task is {Texts.OneOf(words.Space.Names(words.Space.Failure))}", endings.Throw());
        foreach (var change in endings.Leave(words.Space.Success, throws: false))
        {
            yield return (Stop(words.Space.Success), change);
        }

        yield return (Stop(words.Final), endings.Return(words.Final));
        foreach (var change in endings.Leave(words.Space.Success, throws: true))
        {
            yield return (Stop(words.Final), change);
        }
    }
}
