using System.Reflection;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests;

public sealed class RulePagesTests
{
    private static readonly string Pages = typeof(RulePagesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RulePages").Value!;

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> Rules => Analysis.AllRules.SelectMany(rule => rule.SupportedDiagnostics);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        var rule = Rule(id);
        var page = File.ReadAllLines(Path.Combine(Pages, id + ".md"));

        page[0].ShouldBe($"# {id}: {rule.Title}");
        page.ShouldContain($"| {id} | {rule.DefaultSeverity} | {rule.Category} |");
        page.Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .ShouldBe(["## What", "## Why", "## Bad", "## Good", "## When to suppress"]);
        page.ShouldContain(line => line.StartsWith("> ", StringComparison.Ordinal), "the sentence of the API's text");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_lists_the_rule(string id)
    {
        var rule = Rule(id);

        File.ReadAllLines(Path.Combine(Pages, "README.md"))
            .ShouldContain($"| [{id}]({id}.md) | {rule.DefaultSeverity} | {rule.Category} | {rule.Title} |");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_is_the_page_at_the_tag_of_this_version(string id)
    {
        var version = typeof(ContractAnalyzer).Assembly.GetName().Version!.ToString(3);

        Rule(id).HelpLinkUri.ShouldEndWith($"/blob/v{version}/docs/rules/{id}.md");
        Uri.IsWellFormedUriString(Rule(id).HelpLinkUri, UriKind.Absolute).ShouldBeTrue();
    }

    [Fact]
    public void Every_page_has_its_rule() =>
        // What begins with 8 is said of contracts by the build.
        Directory.GetFiles(Pages, "KYY*.md").Select(Path.GetFileNameWithoutExtension).Where(id => !id!.StartsWith("KYY8", StringComparison.Ordinal)).Order()
            .ShouldBe(Rules.Select(rule => rule.Id).Order());

    private static DiagnosticDescriptor Rule(string id) => Rules.Single(rule => rule.Id == id);
}
