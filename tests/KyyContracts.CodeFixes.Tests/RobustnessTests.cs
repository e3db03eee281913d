using System.Globalization;
using KyyContracts.CodeFixes.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.CodeFixes.Tests;

public sealed class RobustnessTests
{
    // A longer run: KYY_VARIANTS=20000 dotnet test --filter RobustnessTests
    private static readonly int Variants =
        int.TryParse(Environment.GetEnvironmentVariable("KYY_VARIANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var variants) ? variants : 50;

    [Fact]
    public async Task No_fix_fails_on_code_from_which_tokens_are_missing()
    {
        var samples = Samples.All.Values.ToList();
        var random = new Random(20260801);
        var offers = 0;
        for (var variant = 0; variant < Variants; variant++)
        {
            var source = Damage(samples[random.Next(samples.Count)], random);
            var bench = Workbench.Of(source);
            foreach (var diagnostic in await bench.DiagnosticsAsync())
            {
                foreach (var fix in Workbench.AllFixes)
                {
                    offers += (await bench.OfferedAsync(fix, diagnostic)).Count;
                }
            }
        }

        // Or they would have been tried on nothing.
        offers.ShouldBeGreaterThan(Variants / 10);
    }

    private static string Damage(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        var lost = Enumerable.Range(0, random.Next(1, 3)).Select(_ => tokens[random.Next(tokens.Count)].Span)
            .Distinct().OrderByDescending(span => span.Start);
        return lost.Aggregate(source, (text, span) => text.Remove(span.Start, span.Length));
    }
}
