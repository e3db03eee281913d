namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class ParametersReaderTests
{
    [Fact]
    public void A_parameter_of_the_path_must_be_declared() =>
        Compiled.From(Kiln.With("/firings/{firing_id}:", "/firings/{firing_id}/{part}:")).Mistakes.ShouldHaveSingleItem()
            .Message.ShouldBe("The path has '{part}', but no path parameter with that name and 'required: true' is declared. Declare or rename it.");

    [Fact]
    public void A_misnamed_parameter_is_told_at_both_places() =>
        Compiled.From(Kiln.With("- name: firing_id", "- name: firing")).Mistakes
            .Select(mistake => $"{mistake.Rule.Id} {mistake.Position.Line},{mistake.Position.Column}")
            .ShouldBe(["KYY8106 8,3", "KYY8107 13,17", "KYY8222 18,7"]);

    [Theory]
    [InlineData("in: path", "in: ▸query")]
    [InlineData("in: path", "in: ▸header")]
    [InlineData("in: path\n          required: true", "in: ▸path")]
    [InlineData("in: path\n          required: true\n          schema: { type: string,", "in: ▸path\n          required: true\n          schema: { type: integer,")]
    public void A_parameter_that_no_client_would_send_is_a_mistake(string old, string replacement)
    {
        var mistakes = Compiled.From(Kiln.With(old, replacement.Replace("▸", string.Empty, StringComparison.Ordinal))).Mistakes;

        mistakes.ShouldContain(mistake => mistake.Rule.Id == "KYY8108" && mistake.Position.Line == 14 && mistake.Position.Column == 15);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("await")]
    [InlineData("namespace")]
    [InlineData("cancellation-token")]
    public void A_name_that_the_generated_method_needs_gets_another_end(string name)
    {
        var json = Compiled.From(Kiln.Text.Replace("/firings/{firing_id}", $"/firings/{{{name}}}", StringComparison.Ordinal)
            .Replace("- name: firing_id", $"- name: {name}", StringComparison.Ordinal)).Json;

        json.ShouldNotBeNull().ShouldContain("Value\"");
    }

    [Fact]
    public void A_pattern_is_a_regular_expression() =>
        Compiled.MistakeAtMarker(Kiln.With("'^f-[0-9]+$'", "▸'^f-[0-9'"), "KYY8118").ShouldContain("^f-[0-9");

    [Fact]
    public void A_parameter_may_stand_in_the_components_and_at_the_path()
    {
        var text = Kiln.With("    get:\n", "    parameters:\n      - $ref: '#/components/parameters/firing'\n    get:\n");
        var start = text.IndexOf("      parameters:", StringComparison.Ordinal);
        var end = text.IndexOf("      x-waiter:", StringComparison.Ordinal);
        text = text[..start] + text[end..]
            + "  parameters:\n    firing: { name: firing_id, in: path, required: true, schema: { type: string, examples: [f-9] } }\n";

        Compiled.From(text).FactLines.ShouldContain("operations/0/idExample\tf-9");
    }
}
