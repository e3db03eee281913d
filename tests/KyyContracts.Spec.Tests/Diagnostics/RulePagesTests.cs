using System.Reflection;
using System.Text.RegularExpressions;
using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Tests.Diagnostics;

/// <summary>Holds the pages on contracts against the table of the compiler and against the targets around it.</summary>
public sealed partial class RulePagesTests
{
    private static readonly string Pages = Path.Combine(RepositoryFiles.Root, "docs", "rules");

    private static readonly IReadOnlyList<SpecRule> Rules =
        [.. typeof(SpecRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (SpecRule)field.GetValue(null)!)];

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_table_says(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        var severity = rule.Kind == SpecRuleKind.Notice ? "Info" : "Error";
        var page = File.ReadAllLines(Path.Combine(Pages, id + ".md"));

        page[0].ShouldBe($"# {id}: {rule.Title}");
        page.ShouldContain($"| {id} | {severity} | Contract |");
        page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe(["## What", "## Bad", "## Good"]);
        File.ReadAllLines(Path.Combine(Pages, "README.md")).ShouldContain($"| [{id}]({id}.md) | {severity} | Contract | {rule.Title} |");
    }

    [Fact]
    public void Every_code_of_the_build_and_of_the_generator_has_a_page_and_every_page_its_code()
    {
        var generators = Path.Combine(RepositoryFiles.Root, "generators", "KyyContracts.Generators");
        var others = Directory.EnumerateFiles(generators, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".targets", StringComparison.Ordinal) || file.EndsWith("Diagnostics.cs", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value));

        var pages = Directory.EnumerateFiles(Pages, "KYY8*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        pages.ShouldBe(Rules.Select(rule => rule.Id).Concat(others).Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("KYY89[0-9]{2}")]
    private static partial Regex Code();
}
