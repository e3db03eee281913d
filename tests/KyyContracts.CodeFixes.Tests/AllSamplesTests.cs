using KyyContracts.CodeFixes.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KyyContracts.CodeFixes.Tests;

/// <summary>Whatever is offered for anything that the rules find leaves code that compiles, without what was found and with nothing new.</summary>
public sealed class AllSamplesTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_fix_mends_what_it_is_offered_for_one_by_one_and_all_at_once(string name)
    {
        var bench = Workbench.Of(Samples.All[name]);
        var before = await bench.DiagnosticsAsync();
        foreach (var fix in Workbench.AllFixes)
        {
            foreach (var found in before.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)).GroupBy(diagnostic => diagnostic.Id))
            {
                var offers = 0;
                foreach (var diagnostic in found)
                {
                    foreach (var action in await bench.OfferedAsync(fix, diagnostic))
                    {
                        offers++;
                        await VerifyAsync(found.Key, await bench.AfterAsync(action), atMost: found.Count() - 1);
                    }
                }

                if (offers > 0)
                {
                    await VerifyAsync(found.Key, (await bench.AfterAllAsync(fix, found.Key, FixAllScope.Document)).ShouldNotBeNull(), found.Count() - offers);
                }
            }
        }

        async Task VerifyAsync(string id, Workbench after, int atMost)
        {
            var left = await after.DiagnosticsAsync();
            var source = string.Concat(await after.TextsAsync());
            Difference.ShouldBeMended(id, before, left, source);
            left.Count(diagnostic => diagnostic.Id == id).ShouldBeLessThanOrEqualTo(atMost, source);
        }
    }

}
