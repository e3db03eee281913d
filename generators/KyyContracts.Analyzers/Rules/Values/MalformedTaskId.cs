using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>KYY5001: a literal id that no task has.</summary>
internal sealed class MalformedTaskId() : ValueRule(Descriptors.MalformedTaskId)
{
    private const int MaxShown = 60;

    public override void OnGiven(GivenValue given, ValueSite site)
    {
        if (!given.Marks.IsTaskId || site.Facts.IsTest)
        {
            return;
        }

        foreach (var origin in Origins.Of(given.Value))
        {
            if (origin.Text is { } text && Fault(text, PatternOf(given.Marks, site)) is { } fault)
            {
                site.Report(Diagnostic.Create(
                    Descriptor, origin.Place.Syntax.GetLocation(), text.Length > MaxShown ? text.Substring(0, MaxShown) + "…" : text, fault));
            }
        }
    }

    // A waiter takes ids of every contract; its client tells which.
    private static string? PatternOf(Marks marks, ValueSite site) =>
        marks.IdPattern
        ?? (site.Operation is IInvocationOperation call && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } client && Pollables.TaskOf(client) is { } task
            ? site.Facts.Catalogues.IdPattern(task)
            : null);

    private static string? Fault(string text, string? idPattern) =>
        string.IsNullOrWhiteSpace(text) ? "an id has at least one character"
        : text is "." or ".." ? "it would name another resource"
        : idPattern is { } pattern && !IdPattern.MayMatch(text, pattern) ? $"the contract's ids match {pattern}"
        : null;
}
