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
    [InlineData("in: path", "in: ▸header")]
    [InlineData("in: path", "in: ▸cookie")]
    [InlineData("in: path\n          required: true\n          schema: { type: string,", "in: ▸query\n          required: true\n          schema: { type: array,")]
    [InlineData("in: path\n          required: true", "in: ▸path")]
    [InlineData("in: path\n          required: true\n          schema: { type: string,", "in: ▸path\n          required: true\n          schema: { type: integer,")]
    public void A_parameter_that_no_client_would_send_is_a_mistake(string old, string replacement)
    {
        var mistakes = Compiled.From(Kiln.With(old, replacement.Replace("▸", string.Empty, StringComparison.Ordinal))).Mistakes;

        mistakes.ShouldContain(mistake => mistake.Rule.Id == "KYY8108" && mistake.Position.Line == 14 && mistake.Position.Column == 15);
    }

    [Theory]
    [InlineData("{ name: trace, in: ▸header, schema: { type: string } }", "it is in 'header'")]
    [InlineData("{ name: trace, in: ▸cookie, schema: { type: string } }", "it is in 'cookie'")]
    [InlineData("{ name: trace, in: ▸query, schema: { type: array, items: { type: string } } }", "it is not of type string, integer or boolean")]
    [InlineData("{ name: trace, in: ▸query, required: false, content: {} }", "it is without a schema")]
    public void A_parameter_that_need_not_be_sent_is_left_out(string parameter, string reason)
    {
        var (notice, compiled) = Compiled.NoticeAtMarker(Kiln.With("      parameters:\n", $"      parameters:\n        - {parameter}\n"));

        notice.ShouldBe($"The parameter 'trace' of 'GET /firings/{{firing_id}}' is left out of the client: {reason}.");
        compiled.Facts.ShouldBe(Compiled.From(Kiln.Text).Facts);
    }

    [Fact]
    public void Parameters_of_the_query_come_last_and_those_that_are_needed_first()
    {
        var facts = Compiled.From(Kiln.With("components:", """
              /kilns/{kiln}:
                parameters: [{ name: all, in: query, schema: { type: boolean } }]
                get:
                  operationId: listKilns
                  parameters:
                    - { name: page-size, in: query, schema: { type: integer, format: int64 } }
                    - { name: at, in: query, required: true, schema: { type: string } }
                    - { name: kiln, in: path, required: true, schema: { type: string } }
                    - { name: all, in: query, schema: { type: integer } }
                  responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Firing' } } } } }
            components:
            """)).FactLines.Where(line => line.StartsWith("requests/1/parameters/", StringComparison.Ordinal)).Select(line => line["requests/1/parameters/".Length..]);

        facts.Where(line => line.Contains("wireName", StringComparison.Ordinal) || line.Contains("query", StringComparison.Ordinal)).ShouldBe(
        [
            "0/wireName\tkiln", "1/wireName\tat", "1/query/type\tstring", "1/query/required\ttrue", "2/wireName\tpage-size", "2/query/type\tlong",
            "2/query/required\tfalse", "3/wireName\tall", "3/query/type\tint", "3/query/required\tfalse",
        ]);
    }

    [Fact]
    public void A_wait_cannot_give_what_a_query_needs() => Compiled.MistakeAtMarker(
        Kiln.With("      parameters:\n", "      parameters:\n        - { name: at, in: query, required: true, schema: { type: string } }\n")
            .Replace("      x-waiter:", "      ▸x-waiter:", StringComparison.Ordinal),
        "KYY8222").ShouldContain("'firing_id', 'at'");

    [Fact]
    public void A_polled_operation_may_have_what_a_wait_does_not_send() => Compiled.From(
        Kiln.With("      parameters:\n", "      parameters:\n        - { name: part, in: query, schema: { type: string } }\n")).FactLines
        .ShouldContain("operations/0/queryParameters/0\tpart");

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
