using System.Globalization;
using System.Reflection;
using KyyContracts.Analyzers.Tests.Corpus;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Tests;

public sealed class RobustnessTests
{
    // A longer run: KYY_VARIANTS=20000 dotnet test --filter RobustnessTests
    private static readonly int Variants =
        int.TryParse(Environment.GetEnvironmentVariable("KYY_VARIANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var variants) ? variants : 500;

    // The samples of every rule: all fields of all sample classes that hold texts by name.
    private static readonly IReadOnlyList<string> Samples =
    [
        .. typeof(RobustnessTests).Assembly.GetTypes().Where(type => type.Name.EndsWith("Samples", StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null)).OfType<IReadOnlyDictionary<string, string>>()
            .SelectMany(group => group.Values).Select(Whole),
        .. CorpusTests.Names.Select(program => CorpusTests.Usings + "\n" + CorpusTests.Read(program)),
    ];

    [Fact]
    public void Every_group_of_samples_is_among_them() => Samples.Count.ShouldBeGreaterThan(150);

    [Fact]
    public async Task No_rule_fails_on_code_from_which_tokens_are_missing()
    {
        var random = new Random(20260801);

        for (var variant = 0; variant < Variants; variant++)
        {
            var client = variant % 10 == 0 ? Damage(RenderContract.Source, random) : RenderContract.Source;
            var source = Damage(Samples[random.Next(Samples.Count)], random);

            var found = await Analysis.RunAsync(Analysis.Compile(withContract: true, source, client));

            found.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("KYY"), source);
        }
    }

    // A name in another's place gives what refers to itself, is written where it is read, or has another type.
    [Fact]
    public async Task No_rule_fails_on_code_in_which_names_stand_for_others()
    {
        var random = new Random(20261129);

        for (var variant = 0; variant < Variants; variant++)
        {
            var source = Rename(Samples[random.Next(Samples.Count)], random);

            var found = await Analysis.RunAsync(Analysis.Compile(withContract: true, source, RenderContract.Source));

            found.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("KYY"), source);
        }
    }

    // Samples are statements, or whole programs.
    private static string Whole(string sample) =>
        Markup.Parse(CSharpSyntaxTree.ParseText(sample).GetRoot().ChildNodes().OfType<MemberDeclarationSyntax>().Any(member => member is not GlobalStatementSyntax) ? sample : RenderContract.Method(sample)).Source;

    private static string Damage(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        var lost = Enumerable.Range(0, random.Next(1, 5)).Select(_ => tokens[random.Next(tokens.Count)].Span)
            .Distinct().OrderByDescending(span => span.Start);
        return lost.Aggregate(source, (text, span) => text.Remove(span.Start, span.Length));
    }

    private static string Rename(string source, Random random)
    {
        var names = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        return Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Place: names[random.Next(names.Count)].Span, Name: names[random.Next(names.Count)].Text))
            .DistinctBy(change => change.Place).OrderByDescending(change => change.Place.Start)
            .Aggregate(source, (text, change) => text.Remove(change.Place.Start, change.Place.Length).Insert(change.Place.Start, change.Name));
    }
}
