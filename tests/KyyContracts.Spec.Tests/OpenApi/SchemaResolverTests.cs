namespace KyyContracts.Spec.Tests.OpenApi;

public sealed class SchemaResolverTests
{
    private const string Shelf = "    Shelf: { type: object, properties: { row: { type: integer } } }\n";

    [Theory]
    [InlineData("{ type: [integer, 'null'] }")]
    [InlineData("{ type: [integer, null] }")]
    [InlineData("{ anyOf: [ { type: integer }, { type: 'null' } ] }")]
    [InlineData("{ oneOf: [ { type: 'null' }, { type: integer } ] }")]
    [InlineData("{ anyOf: [ { $ref: '#/components/x-count' }, { type: ['null'] } ] }")]
    [InlineData("{ allOf: [ { anyOf: [ { type: integer }, { type: 'null' } ] } ] }")]
    public void Null_is_written_in_several_ways(string schema) =>
        ShouldBeNullable(WithShelf(schema), "integer");

    [Theory]
    [InlineData("{ type: integer, nullable: true }")]
    [InlineData("{ allOf: [ { $ref: '#/components/x-count' } ], nullable: true }")]
    [InlineData("{ type: integer, nullable: true, allOf: [ { $ref: '#/components/x-count' } ] }")]
    public void Null_is_a_flag_in_OpenAPI_3_0(string schema) =>
        ShouldBeNullable(AsVersion30(WithShelf(schema)), "integer");

    [Fact]
    public void What_is_not_null_is_not_made_so() =>
        Compiled.From(AsVersion30(WithShelf("{ type: integer, nullable: false }"))).FactLines.ShouldContain("operations/0/response/2/nullable\tfalse");

    [Theory]
    [InlineData("{ type: ▸[integer, 'null'] }")]
    [InlineData("{ ▸anyOf: [ { type: integer }, { type: 'null' } ], type: integer }")]
    public void OpenAPI_3_0_has_no_type_of_null(string schema) =>
        Compiled.NoticeAtMarker(AsVersion30(WithShelf(schema))).Message.ShouldContain("is not read");

    [Fact]
    public void A_flag_is_a_boolean() =>
        Compiled.MistakeAtMarker(AsVersion30(WithShelf("{ type: integer, nullable: ▸'yes' }")), "KYY8101").ShouldContain("true or false");

    [Fact]
    public void A_wrapped_object_is_the_class_of_its_component_and_keeps_its_own_words()
    {
        var json = Compiled.From(WithShelf("{ description: Where., anyOf: [ { $ref: '#/components/schemas/Shelf' }, { type: 'null' } ] }")).Json!;

        json.ShouldContain("\"class\": \"Shelf\"");
        json.ShouldContain("\"description\": \"Where.\"");
        json.ShouldContain("\"nullable\": true");
    }

    [Fact]
    public void A_wrapped_status_keeps_its_states_and_what_is_said_of_its_neighbours()
    {
        var text = Kiln.With("state: { $ref: '#/components/schemas/FiringState' }", "state: { allOf: [ { $ref: '#/components/schemas/FiringState' } ] }")
            .Replace("type: [string, 'null']\n          x-present-when", "anyOf: [ { type: string }, { type: 'null' } ]\n          x-present-when", StringComparison.Ordinal);

        Compiled.From(text).Facts.ShouldBe(Compiled.From(Kiln.Text).Facts);
    }

    [Theory]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Loop' } ] }")]
    [InlineData("{ anyOf: [ { type: 'null' }, { $ref: '#/components/schemas/Loop' } ] }")]
    public void A_wrapper_of_itself_is_left_out(string loop) =>
        Compiled.NoticeAtMarker(WithShelf("{ $ref: '#/components/schemas/Loop' }") + $"    Loop: ▸{loop}\n").Message.ShouldContain("leads back to itself");

    [Fact]
    public void The_same_contract_in_OpenAPI_3_0_and_3_1_has_one_fingerprint() =>
        Compiled.From(AsVersion30(Kiln.Text)).Facts.ShouldBe(Compiled.From(Kiln.Text).Facts);

    private static void ShouldBeNullable(string text, string type)
    {
        var lines = Compiled.From(text).FactLines;

        lines.ShouldContain("operations/0/response/2/nullable\ttrue");
        lines.ShouldContain($"operations/0/response/2/type\t{type}");
    }

    private static string WithShelf(string kind) =>
        Kiln.With("kind: { type: string, const: firing }", $"kind: {kind}").Replace("components:\n", "components:\n  x-count: { type: integer }\n", StringComparison.Ordinal)
        + Shelf;

    private static string AsVersion30(string text) => text.Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal)
        .Replace("type: [string, 'null']", "type: string\n          nullable: true", StringComparison.Ordinal);
}
