using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;

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
            if (origin.Text is { } text && Fault(text, given.Marks) is { } fault)
            {
                site.Report(Diagnostic.Create(
                    Descriptor, origin.Place.Syntax.GetLocation(), text.Length > MaxShown ? text.Substring(0, MaxShown) + "…" : text, fault));
            }
        }
    }

    private static string? Fault(string text, Marks marks) =>
        string.IsNullOrWhiteSpace(text) ? "an id has at least one character"
        : text is "." or ".." ? "it would name another resource"
        : marks.IdPattern is { } pattern && !IdPattern.MayMatch(text, pattern) ? $"the contract's ids match {pattern}"
        : null;
}
