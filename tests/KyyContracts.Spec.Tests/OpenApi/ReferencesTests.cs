namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData("#/components/schemas/Nothing", "KYY8111")]
    [InlineData("#/", "KYY8111")]
    [InlineData("other.yaml#/Firing", "KYY8112")]
    [InlineData("https://evil.example.com/firing.yaml", "KYY8112")]
    [InlineData("file:///etc/passwd", "KYY8112")]
    [InlineData("#Firing", "KYY8111")]
    public void A_reference_that_cannot_be_followed_is_a_mistake_at_its_place(string reference, string code) =>
        Compiled.MistakeAtMarker(Kiln.With("'#/components/schemas/Firing'", $"▸'{reference}'"), code).ShouldContain(reference);

    [Theory]
    [InlineData("#/components/schemas/Firing")]
    [InlineData("#/components/schemas/Fir%69ng")]
    [InlineData("#/components/x-list/1/~1firing~0")]
    [InlineData("#firing")]
    public void A_reference_may_name_any_place_of_the_document(string reference)
    {
        var text = Kiln.With("'#/components/schemas/Firing'", $"'{reference}'")
            .Replace("components:\n", "components:\n  x-list: [ 0, { /firing~: { $ref: '#/components/schemas/Firing' } } ]\n", StringComparison.Ordinal)
            .Replace("    Firing:\n", "    Firing:\n      $anchor: firing\n", StringComparison.Ordinal);

        Compiled.From(text).FactLines.ShouldContain("operations/0/response/0/wireName\tfiring_id");
    }

    [Theory]
    [InlineData("#/components/x-list/2")]
    [InlineData("#/components/x-list/01")]
    [InlineData("#/components/x-list/-1")]
    [InlineData("#/components/x-list/99999999999999")]
    [InlineData("#")]
    public void A_place_that_a_list_lacks_is_a_mistake(string reference) =>
        Compiled.MistakeAtMarker(
            Kiln.With("'#/components/schemas/Firing'", $"▸'{reference}'")
                .Replace("components:\n", "components:\n  x-list: [ 0, 1 ]\n", StringComparison.Ordinal),
            "KYY8111").ShouldContain(reference);

    [Fact]
    public void Parameters_responses_paths_and_examples_may_be_referred_to()
    {
        var text = Kiln.With("  /firings/{firing_id}:\n", "  /firings/{firing_id}: { $ref: '#/components/pathItems/firing' }\ncomponents:\n  pathItems:\n   firing:\n")
            .Replace("        '200':\n", "        '200': { $ref: '#/components/responses/Done' }\n  responses:\n    Done:\n", StringComparison.Ordinal);
        var lines = text.Split('\n').ToList();
        var second = lines.LastIndexOf("components:");
        lines.RemoveAt(second);

        Compiled.From(string.Join('\n', lines)).FactLines.ShouldContain("operations/0/path\t/firings/{firing_id}");
    }

    [Fact]
    public void References_in_a_circle_are_a_mistake() =>
        Compiled.MistakeAtMarker(
            Kiln.With("    Firing:\n", "    Loop: { $ref: ▸'#/components/schemas/Loop' }\n    Firing:\n").Replace("schemas/Firing'", "schemas/Loop'", StringComparison.Ordinal),
            "KYY8113").ShouldContain("Loop");

    [Theory]
    [InlineData("kind: { type: string, const: firing }", "kind: ▸{ $ref: '#/components/schemas/Firing' }")]
    [InlineData("kind: { type: string, const: firing }", "kind: { type: array, items: ▸{ $ref: '#/components/schemas/Firing' } }")]
    public void Where_a_schema_holds_itself_it_is_left_out(string old, string replacement) =>
        Compiled.NoticeAtMarker(Kiln.With(old, replacement)).Message.ShouldContain("'Firing' leads back to itself");

    [Fact]
    public void An_array_that_holds_itself_is_left_out() =>
        Compiled.NoticeAtMarker(
            Kiln.With("kind: { type: string, const: firing }", "kind: { $ref: '#/components/schemas/Nest' }")
                + "    Nest: { type: array, items: ▸{ $ref: '#/components/schemas/Nest' } }\n").Message.ShouldContain("'Nest'");

    [Fact]
    public void A_chain_of_schemas_beyond_every_stack_is_left_out()
    {
        var compiled = Compiled.From(Kiln.With("kind: { type: string, const: firing }", "kind: { $ref: '#/components/schemas/S0' }") + Chain());

        compiled.Mistakes.ShouldBeEmpty();
        compiled.Notices.ShouldHaveSingleItem().Message.ShouldContain("nested more than");
    }

    [Fact]
    public void A_response_beyond_every_stack_is_a_mistake() =>
        Compiled.From(Kiln.With("'#/components/schemas/Firing'", "'#/components/schemas/S0'") + Chain())
            .Mistakes.ShouldHaveSingleItem().Rule.Id.ShouldBe("KYY8116");

    private static string Chain() => string.Concat(Enumerable.Range(0, 5_000).Select(link =>
        $"    S{link}: {{ type: array, items: {{ $ref: '#/components/schemas/S{link + 1}' }} }}\n"));
}
