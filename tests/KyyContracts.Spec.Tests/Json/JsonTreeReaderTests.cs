using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Json;
using KyyContracts.Spec.Yaml;

namespace KyyContracts.Spec.Tests.Json;

public sealed class JsonTreeReaderTests
{
    [Theory]
    [InlineData("▸", "KYY8015")]
    [InlineData("{ \"a\": 1 ▸\"b\": 2 }", "KYY8016")]
    [InlineData("{ \"a\": nul▸ }", "KYY8016")]
    [InlineData("{\n  \"ä😀\": ▸}", "KYY8016")]
    [InlineData("{ \"a\": [1, ▸] }", "KYY8016")]
    [InlineData("{} ▸{}", "KYY8016")]
    [InlineData("{ ▸// no comments\n}", "KYY8016")]
    [InlineData("{ \"a\": ▸\"\\uD800\" }", "KYY8016")]
    [InlineData("{ \"a\": ▸\"\\u0000\" }", "KYY8004")]
    [InlineData("{ \"a\": 1,\n \"b\": \"▸\u202E\" }", "KYY8004")]
    [InlineData("{ \"a\": 1,\n  ▸\"a\": 2, \"openapi\": \"3.1.0\" }", "KYY8009")]
    public void A_text_that_is_no_JSON_is_a_mistake_at_its_place(string text, string code) =>
        Compiled.MistakeAtMarker(text, code, "api.json", others: code == "KYY8009").ShouldNotBeEmpty();

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Nesting_beyond_every_stack_is_a_mistake(string step) =>
        Compiled.From(string.Concat(Enumerable.Repeat(step, 200_000)), "api.json").Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBe("KYY8006");

    [Fact]
    public void More_nodes_than_any_contract_has_are_a_mistake() =>
        Compiled.From("[0" + string.Concat(Enumerable.Repeat(",0", 300_000)) + "]", "api.json").Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBe("KYY8007");

    [Fact]
    public void A_value_of_a_million_characters_is_a_mistake_at_its_place() =>
        Compiled.MistakeAtMarker($"{{\n \"b\": ▸\"{new string('x', 1_000_000)}\" }}", "KYY8008", "api.json").ShouldContain("Shorten");

    [Fact]
    public void The_contract_as_JSON_gives_the_files_that_it_gives_as_YAML()
    {
        var yaml = Compiled.From(Kiln.Text);

        var json = Compiled.From(JsonText.Of(YamlTreeReader.Read(Kiln.Text, new DiagnosticBag())), "api.json");

        json.Mistakes.ShouldBeEmpty();
        (json.Json, json.Facts).ShouldBe((yaml.Json, yaml.Facts));
    }

    [Fact]
    public void Tabs_long_keys_and_escapes_are_read_as_JSON_has_them()
    {
        var key = new string('k', 5_000);

        var root = (YamlMapping)JsonTreeReader.Read($"{{\n\t\"{key}\": [ \"\\/\\ud83d\\ude00\", 1e3, true, null ] }}", new DiagnosticBag());

        var items = ((YamlSequence)root.Find(key)!).Items.Cast<YamlScalar>().ToList();
        items.Select(item => item.Text).ShouldBe(["/😀", "1e3", "true", "null"]);
        items.Select(item => item.Type).ShouldBe([ScalarKind.Text, ScalarKind.Number, ScalarKind.Boolean, ScalarKind.Null]);
        items[1].Position.ShouldBe(new SourcePosition(2, 5_026));
    }
}
