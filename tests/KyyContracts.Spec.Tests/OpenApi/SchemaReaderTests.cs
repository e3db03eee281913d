namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class SchemaReaderTests
{
    private const string Kind = "kind: { type: string, const: firing }";

    [Theory]
    [InlineData("kind: { ▸oneOf: [], type: string }")]
    [InlineData("kind: { ▸nullable: true, type: string }")]
    [InlineData("kind: { ▸anyOf: [ { type: string }, { type: integer } ], type: string }")]
    [InlineData("kind: { allOf: [ { type: string } ], ▸properties: {} }")]
    [InlineData("kind: { allOf: [ { type: string } ], type: ▸integer }")]
    [InlineData("kind: { type: ▸tuple }")]
    [InlineData("kind: { type: ▸[string, integer] }")]
    [InlineData("kind: { type: ▸['null'] }")]
    [InlineData("kind: ▸{ type: object }")]
    [InlineData("kind: { type: object, ▸additionalProperties: { type: string }, properties: {} }")]
    [InlineData("kind: { type: array, items: ▸{ type: array, items: { type: string } } }")]
    [InlineData("kind: { $ref: '#/components/schemas/FiringState', ▸type: string }")]
    [InlineData("kind: ▸{ description: x }")]
    [InlineData("kind: { $ref: ▸other.yaml }")]
    public void A_property_that_is_not_read_is_left_out(string replacement)
    {
        var (notice, compiled) = Compiled.NoticeAtMarker(Kiln.With(Kind, replacement));

        notice.ShouldStartWith("The property 'kind' of 'Firing' is left out of the client: ");
        compiled.Facts.ShouldBe(Compiled.From(Kiln.With("        " + Kind + "\n", "")).Facts);
    }

    [Fact]
    public void A_property_that_a_waiter_names_is_missed_where_it_is_not_read() =>
        Compiled.MistakeAtMarker(Kiln.With("lit: { type: integer,", "lit: { not: {}, type: integer,").Replace("createdAt: lit", "createdAt: ▸lit", StringComparison.Ordinal), "KYY8202")
            .ShouldContain("'lit', which the response lacks");

    [Theory]
    [InlineData("▸not: {}")]
    [InlineData("▸additionalProperties: { type: string }")]
    public void The_object_of_a_polled_operation_must_be_read(string keyword) =>
        Compiled.MistakeAtMarker(Kiln.With("      description: One firing.\n", $"      {keyword}\n"), "KYY8114").ShouldContain("is not read");

    [Theory]
    [InlineData("kind: { $ref: '#/components/schemas/FiringState', ▸x-states: {} }", "beside $ref")]
    [InlineData("kind: { type: integer, ▸x-states: {} }", "type 'integer'")]
    public void States_belong_to_the_schema_that_has_the_enum(string replacement, string place) =>
        Compiled.MistakeAtMarker(Kiln.With(Kind, replacement), "KYY8226").ShouldContain(place);

    [Fact]
    public void Objects_within_objects_become_classes_and_keep_what_the_reference_hides()
    {
        var json = Compiled.From(Kiln.With(Kind, "shelf: { type: [object, 'null'], description: Where., properties: { pots: { type: array, items: { type: object, properties: { size: { type: number } } } } } }")).Json!;

        json.ShouldContain("\"$ref\": \"#/components/schemas/FiringShelf\"");
        json.ShouldContain("\"$ref\": \"#/components/schemas/FiringShelfPotsItem\"");
        json.ShouldContain("\"class\": \"FiringShelfPotsItem\"");
        json.ShouldContain("\"description\": \"Where.\"");
    }

    [Fact]
    public void A_schema_may_be_referred_to_more_than_once()
    {
        const string Glaze = "    Glaze: { type: object, properties: { colour: { type: string } } }\n";
        var json = Compiled.From(
            Kiln.With(Kind, "inner: { $ref: '#/components/schemas/Glaze' }\n        outer: { $ref: '#/components/schemas/Glaze' }") + Glaze).Json!;

        json.Split("#/components/schemas/Glaze").Length.ShouldBe(3);
        json.Split("\"Glaze\": {").Length.ShouldBe(2);
    }

    [Fact]
    public void A_description_beside_a_reference_stands_over_that_of_the_schema()
    {
        var json = Compiled.From(Kiln.With("state: { $ref:", "state: { description: Here., $ref:")).Json!;

        json.Split("\"description\": \"Here.\"").Length.ShouldBe(2);
        json.Split("\"description\": \"How far it is.\"").Length.ShouldBe(2);
    }

    [Fact]
    public void A_format_without_a_type_of_its_own_is_text() =>
        Compiled.From(Kiln.With("kind: { type: string, const: firing }", "kind: { type: string, format: uuid }")).Json!.ShouldNotContain("uuid");

    [Theory]
    [InlineData("String")]
    [InlineData("Default")]
    [InlineData("Equals")]
    [InlineData("kiln-client")]
    public void A_schema_with_a_name_that_is_taken_gets_another_end(string name) =>
        Compiled.From(Kiln.Text.Replace("schemas/FiringState", $"schemas/{name}", StringComparison.Ordinal).Replace("    FiringState:", $"    {name}:", StringComparison.Ordinal))
            .Json.ShouldNotBeNull().ShouldContain("Value\": {");

    [Fact]
    public void An_enum_without_states_is_a_list_of_known_values() =>
        Compiled.From(Kiln.With(Kind, "kind: { type: string, enum: [raku, salt] }")).FactLines
            .ShouldContain("operations/0/response/2/knownValues/1\tsalt");
}
