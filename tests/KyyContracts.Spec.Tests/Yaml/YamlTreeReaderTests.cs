using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.Tests.Yaml;

public sealed class YamlTreeReaderTests
{
    [Theory]
    [InlineData("a: [1, 2\n▸b: }", "KYY8005")]
    [InlineData("a: b▸: c", "KYY8005")]
    [InlineData("a: ▸\"\\q\"", "KYY8005")]
    [InlineData("a: \"\\UFFFFFFFF▸\"", "KYY8005")]
    [InlineData("a: &x 1\nb: ▸*y", "KYY8013")]
    [InlineData("a: &x [▸*x]", "KYY8013")]
    [InlineData("a: 1\n▸---\nb: 2", "KYY8014")]
    [InlineData("▸", "KYY8015")]
    [InlineData("▸# nothing but a comment\n", "KYY8015")]
    [InlineData("? ▸[a]\n: 1", "KYY8011")]
    [InlineData("a: ▸!!python/object x", "KYY8012")]
    [InlineData("a: ▸\"\\0\"", "KYY8004")]
    [InlineData("a: ▸\"\\u202E\"", "KYY8004")]
    [InlineData("a: b\nc: d▸\u202Ee", "KYY8004")]
    [InlineData("a: b\nc: ▸\0", "KYY8004")]
    public void A_text_that_is_no_plain_YAML_is_a_mistake_at_its_place(string text, string code) =>
        Compiled.MistakeAtMarker(text, code).ShouldNotBeEmpty();

    [Fact]
    public void A_key_that_stands_twice_names_the_first_place() =>
        Compiled.MistakeAtMarker(Kiln.With("  version: 2.0.0\n", "  version: 2.0.0\n  ▸version: 3.0.0\n"), "KYY8009")
            .ShouldBe("The key 'version' already stands at line 4, column 3. Remove or rename one of the two.");

    [Fact]
    public void A_merge_key_is_refused() =>
        Compiled.MistakeAtMarker(Kiln.With("  version: 2.0.0\n", "  version: 2.0.0\n  ▸<<: { x-a: 1 }\n"), "KYY8010").ShouldContain("$ref");

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("[{a: ")]
    public void Nesting_beyond_every_stack_is_a_mistake(string step)
    {
        var compiled = Compiled.From(string.Concat(Enumerable.Repeat(step, 200_000)));

        compiled.Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBeOneOf("KYY8006", "KYY8011");
    }

    [Fact]
    public void Nesting_by_aliases_counts_as_nesting()
    {
        var text = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 80).Select(level => $"a{level}: &a{level} [*a{level - 1}]\n"));

        Compiled.From(text).Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBe("KYY8006");
    }

    [Fact]
    public void An_alias_bomb_is_a_mistake()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(level =>
            $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));

        Compiled.From(text).Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBe("KYY8007");
    }

    [Fact]
    public void More_nodes_than_any_contract_has_are_a_mistake() =>
        Compiled.From("[" + string.Concat(Enumerable.Repeat("x,", 300_000)) + "]").Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBe("KYY8007");

    [Fact]
    public void A_value_of_a_million_characters_is_a_mistake_at_its_place() =>
        Compiled.MistakeAtMarker($"a:\n  b: ▸{new string('x', 1_000_000)}", "KYY8008").ShouldContain("Shorten");

    [Fact]
    public void An_alias_gives_the_node_of_its_anchor()
    {
        var root = (YamlMapping)YamlTreeReader.Read("a: &x [1]\nb: *x", new DiagnosticBag());

        root.Find("b").ShouldBeSameAs(root.Find("a"));
        root.Find("a")!.Position.ShouldBe(new SourcePosition(1, 4));
    }
}
