using System.Globalization;
using KyyContracts.Analyzers.Tests.Corpus;
using KyyContracts.Analyzers.Tests.Rules;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Analyzers.Tests;

public sealed class RobustnessTests
{
    // A longer run: KYY_VARIANTS=20000 dotnet test --filter RobustnessTests
    private static readonly int Variants =
        int.TryParse(Environment.GetEnvironmentVariable("KYY_VARIANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var variants) ? variants : 500;

    [Fact]
    public async Task No_rule_fails_on_code_from_which_tokens_are_missing()
    {
        var samples = new[]
        {
            PollsTooOftenSamples.Found, PollsTooOftenSamples.LeftAlone, ReadsResultTooEarlySamples.Found, ReadsResultTooEarlySamples.LeftAlone,
        }.SelectMany(group => group.Values).Select(statements => Markup.Parse(RenderContract.Method(statements)).Source)
            .Concat(CorpusTests.Names.Select(program => CorpusTests.Usings + "\n" + CorpusTests.Read(program))).ToList();
        var random = new Random(20260801);

        for (var variant = 0; variant < Variants; variant++)
        {
            var client = variant % 10 == 0 ? Damage(RenderContract.Source, random) : RenderContract.Source;
            var source = Damage(samples[random.Next(samples.Count)], random);

            var found = await Analysis.RunAsync(Analysis.Compile(withContract: true, source, client));

            found.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("KYY"), source);
        }
    }

    private static string Damage(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        var lost = Enumerable.Range(0, random.Next(1, 5)).Select(_ => tokens[random.Next(tokens.Count)].Span)
            .Distinct().OrderByDescending(span => span.Start);
        return lost.Aggregate(source, (text, span) => text.Remove(span.Start, span.Length));
    }
}
