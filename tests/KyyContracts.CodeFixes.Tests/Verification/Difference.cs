using Microsoft.CodeAnalysis;

namespace KyyContracts.CodeFixes.Tests.Verification;

/// <summary>What a fix made of the diagnostics.</summary>
internal static class Difference
{
    /// <summary>There are fewer of the rule, and no more of any other.</summary>
    public static void ShouldBeMended(string id, IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after, string source)
    {
        var had = Counts(before);
        var has = Counts(after);
        has.GetValueOrDefault(id).ShouldBeLessThan(had.GetValueOrDefault(id), source);
        has.Where(count => count.Value > had.GetValueOrDefault(count.Key)).Select(count => count.Key).ShouldBeEmpty(source);
    }

    private static Dictionary<string, int> Counts(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(diagnostic => diagnostic.Id).ToDictionary(group => group.Key, group => group.Count());
}
