using KyyContracts.CodeFixes.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KyyContracts.CodeFixes.Tests;

/// <summary>Whatever is offered for anything that the rules find leaves code that compiles, without what was found and with nothing new.</summary>
public sealed class AllSamplesTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_fix_mends_what_it_is_offered_for(string name)
    {
        var bench = Workbench.Of(Samples.All[name]);
        var before = await bench.DiagnosticsAsync();
        foreach (var (fix, diagnostic) in Workbench.AllFixes.SelectMany(fix => before.Select(diagnostic => (fix, diagnostic))))
        {
            foreach (var action in await bench.OfferedAsync(fix, diagnostic))
            {
                var after = await bench.AfterAsync(action);

                Difference.ShouldBeMended(diagnostic.Id, before, await after.DiagnosticsAsync(), string.Concat(await after.TextsAsync()));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task All_of_a_rule_are_mended_at_once(string name)
    {
        var bench = Workbench.Of(Samples.All[name]);
        var before = await bench.DiagnosticsAsync();
        foreach (var (fix, id) in Workbench.AllFixes.SelectMany(fix => fix.FixableDiagnosticIds.Select(id => (fix, id))))
        {
            var found = before.Where(diagnostic => diagnostic.Id == id).ToList();
            var offers = 0;
            foreach (var diagnostic in found)
            {
                offers += (await bench.OfferedAsync(fix, diagnostic)).Count;
            }

            if (offers > 0)
            {
                foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project })
                {
                    var after = (await bench.AfterAllAsync(fix, id, scope)).ShouldNotBeNull();
                    var left = await after.DiagnosticsAsync();

                    Difference.ShouldBeMended(id, before, left, string.Concat(await after.TextsAsync()));
                    left.Count(diagnostic => diagnostic.Id == id).ShouldBeLessThanOrEqualTo(found.Count - offers);
                }
            }
        }
    }
}
